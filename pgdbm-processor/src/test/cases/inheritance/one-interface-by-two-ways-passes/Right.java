public interface Right extends Emails {}

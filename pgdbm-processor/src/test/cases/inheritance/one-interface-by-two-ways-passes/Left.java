public interface Left extends Emails {}

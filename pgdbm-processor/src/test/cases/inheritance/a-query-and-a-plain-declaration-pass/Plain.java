import java.util.List;

public interface Plain {
    List<String> emails();
}

import dev.pgdbm.annotation.Query;
import java.util.List;

public interface Right {
    @Query("SELECT full_name FROM <<tables.users>>")
    List<String> names();
}

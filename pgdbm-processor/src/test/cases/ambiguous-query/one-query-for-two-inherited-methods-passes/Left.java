import dev.pgdbm.annotation.Query;
import java.util.List;

public interface Left {
    @Query("SELECT email FROM <<tables.users>>")
    List<String> names();
}

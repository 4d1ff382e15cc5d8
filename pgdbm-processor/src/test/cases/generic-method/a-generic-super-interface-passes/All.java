import dev.pgdbm.annotation.Query;
import java.util.List;

public interface All<T> {
    @Query("SELECT id, email FROM <<tables.users>>")
    List<T> all();
}

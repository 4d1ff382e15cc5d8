import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Map;

public interface Reads<R, K> {
    @Query("SELECT id, email FROM <<tables.users>>")
    List<R> all();

    @Query("SELECT id, email FROM <<tables.users>>")
    Map<K, R> byKey();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Duration;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT now() - created_at AS age FROM <<tables.users>>")
    List<Duration> ages();
}

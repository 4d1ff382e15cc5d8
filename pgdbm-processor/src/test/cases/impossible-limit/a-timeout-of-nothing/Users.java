import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Timeout;
import java.util.concurrent.TimeUnit;

@Dao(Shop.class)
public interface Users {
    @Timeout(value = 500, unit = TimeUnit.MICROSECONDS)
    @Query("SELECT count(*) FROM <<tables.users>>")
    long count();

    @Timeout(value = 100, unit = TimeUnit.DAYS)
    @Query("SELECT count(*) FROM <<tables.users>>")
    long again();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Map;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id, email FROM <<tables.users>>")
    Map<Long, String> all();
}

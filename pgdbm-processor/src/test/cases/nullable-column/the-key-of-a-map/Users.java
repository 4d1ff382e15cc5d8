import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Map;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT full_name, email FROM <<tables.users>>")
    Map<String, String> emails();
}

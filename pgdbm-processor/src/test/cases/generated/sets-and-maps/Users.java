import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Map;
import java.util.Set;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}

    @Query("SELECT id, email FROM <<tables.users>>")
    Set<User> all();

    @Query("SELECT id, email FROM <<tables.users>>")
    Map<Long, String> emails();

    @Query("SELECT id, email FROM <<tables.users>>")
    Map<Long, User> byId();

    @Query("SELECT lower(email) AS folded, id, email FROM <<tables.users>>")
    Map<String, User> byKey();
}

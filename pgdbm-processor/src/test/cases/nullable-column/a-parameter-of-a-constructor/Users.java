import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    final class User {
        User(long id, String fullName) {}
    }

    @Query("SELECT id, full_name FROM <<tables.users>>")
    List<User> all();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    final class User {
        User(long id) {}

        User(long id, String email) {}
    }

    @Query("SELECT id FROM <<tables.users>>")
    List<User> all();
}

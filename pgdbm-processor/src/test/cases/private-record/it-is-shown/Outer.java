import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

public class Outer {
    private Outer() {}

    private record User(long id, String email) {}

    @Dao(Shop.class)
    public interface Users {
        @Query("SELECT id, email FROM <<tables.users>>")
        List<User> all();
    }
}

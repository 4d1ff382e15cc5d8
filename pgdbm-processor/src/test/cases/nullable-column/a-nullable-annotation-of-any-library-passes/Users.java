import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @interface Nullable {}

    record User(long id, @Users.Nullable String fullName) {}

    @Query("SELECT id, full_name FROM <<tables.users>>")
    List<User> all();
}

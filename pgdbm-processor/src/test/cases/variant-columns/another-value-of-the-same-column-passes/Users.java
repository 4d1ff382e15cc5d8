import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record User(long id, @Nullable String name) {}

    @Query("SELECT id, <<if named>>full_name<<else>>NULL::text<<end>> AS name FROM <<tables.users>>")
    List<User> users(boolean named);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record User(long id, @Nullable String fullName) {}

    @Query("SELECT id, full_name FROM <<tables.users>>")
    List<User> all();
}

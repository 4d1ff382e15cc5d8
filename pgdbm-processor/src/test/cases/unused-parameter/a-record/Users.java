import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}

    @Query("SELECT id FROM <<tables.users>>")
    List<Long> all(User user);
}

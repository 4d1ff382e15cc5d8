import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id, full_name FROM <<tables.users>>")
    Map<Long, @Nullable String> names();
}

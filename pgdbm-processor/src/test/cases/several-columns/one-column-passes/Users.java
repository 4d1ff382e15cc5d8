import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Optional;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT max(id) FROM <<tables.users>>")
    Optional<Long> last();
}

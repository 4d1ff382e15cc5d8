import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Optional;

@Dao(Shop.class)
@SuppressWarnings("rawtypes")
public interface Users extends Reads {
    record User(long id, String email) {}

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    Optional<User> byId(long id);
}

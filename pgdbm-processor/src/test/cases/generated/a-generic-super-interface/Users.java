import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Optional;

@Dao(Shop.class)
public interface Users extends Crud<Users.User, Long> {
    record User(long id, String email) {}

    @Override
    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    Optional<User> byId(Long id);

    @Override
    @Query("DELETE FROM <<tables.users>> WHERE id = :key")
    boolean remove(Long key);
}

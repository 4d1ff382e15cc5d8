import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Single;
import java.util.Optional;

@Dao(Shop.class)
interface Users {
    record User(long id, String email) {}

    @Single
    @Query("SELECT id, email FROM <<tables.users>> WHERE full_name = 'root'")
    Optional<User> root();
}

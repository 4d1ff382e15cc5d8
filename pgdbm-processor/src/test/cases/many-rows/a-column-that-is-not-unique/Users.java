import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Optional;

@Dao(Shop.class)
interface Users {
    record User(long id, String email) {}

    @Query("SELECT id, email FROM <<tables.users>> WHERE full_name = :name")
    Optional<User> byName(String name);
}

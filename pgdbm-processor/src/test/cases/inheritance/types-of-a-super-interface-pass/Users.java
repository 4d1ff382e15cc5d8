import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users extends Rows<Users.User> {
    record User(long id, String email) {}

    @Query("SELECT id FROM <<tables.users>> WHERE email = :email")
    Id id(String email);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record User(long id, String mail) {}

    @Query("SELECT id, email AS e_mail FROM <<tables.users>>")
    List<User> all();
}

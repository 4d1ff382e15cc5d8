import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}

    @Query("SELECT id, email AS emails FROM <<tables.users>>")
    List<User> all();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    String COLUMNS = "SELECT id, " + "emial";

    @Query(COLUMNS + " FROM <<tables.users>>")
    List<User> all();

    record User(long id, String email) {}
}

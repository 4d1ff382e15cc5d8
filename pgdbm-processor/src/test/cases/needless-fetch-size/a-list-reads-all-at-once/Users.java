import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.FetchSize;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}

    @FetchSize(50)
    @Query("SELECT id, email FROM <<tables.users>>")
    List<User> all();
}

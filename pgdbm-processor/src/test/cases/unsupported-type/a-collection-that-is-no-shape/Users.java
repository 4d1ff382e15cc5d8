import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Collection;

@Dao(Shop.class)
public interface Users {
    record User(long id) {}

    @Query("SELECT id FROM <<tables.users>>")
    Collection<User> all();
}

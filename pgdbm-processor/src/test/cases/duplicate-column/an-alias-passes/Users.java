import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Ids(long id, long post) {}

    @Query("SELECT u.id, p.id AS post FROM <<tables.users>> u JOIN <<tables.posts>> p ON p.user_id = u.id")
    List<Ids> all();
}

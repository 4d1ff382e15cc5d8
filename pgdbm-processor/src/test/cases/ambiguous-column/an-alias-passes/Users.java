import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT u.id FROM <<tables.users>> u JOIN <<tables.posts>> p ON p.user_id = u.id")
    List<Long> ids();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT 1 / 0 FROM <<tables.users>> FETCH FIRST -1 ROWS ONLY FOR UPDATE OF nobody")
    List<Integer> all();
}

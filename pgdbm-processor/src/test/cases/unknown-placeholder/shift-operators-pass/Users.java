import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT 1 << length(email) >> 1 FROM <<tables.users>>")
    List<Integer> shifted();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE email = '\uD83D\uDC18' OR email = E'\\t\t'")
    List<Long> elephants();
}

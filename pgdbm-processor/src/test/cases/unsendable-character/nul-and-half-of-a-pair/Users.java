import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE email = 'a\0b'")
    List<Long> nul();

    @Query("SELECT id FROM <<tables.users>> WHERE email = '\uD83D'")
    List<Long> half();
}

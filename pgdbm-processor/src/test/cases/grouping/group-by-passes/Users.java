import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Counted(String email, long count) {}

    @Query("SELECT email, count(*) FROM <<tables.users>> GROUP BY email")
    List<Counted> counts();
}

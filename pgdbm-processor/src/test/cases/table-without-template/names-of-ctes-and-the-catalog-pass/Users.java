import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("WITH u AS (SELECT id FROM <<tables.users>>) SELECT u.id FROM u, pg_class c WHERE c.relname = :name::name")
    List<Long> ids(String name);
}

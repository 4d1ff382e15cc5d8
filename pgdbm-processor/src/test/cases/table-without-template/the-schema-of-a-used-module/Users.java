import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("""
            SELECT u.id FROM <<tables.users>> u
             WHERE EXISTS (SELECT FROM "billing".invoices i WHERE i.user_id = u.id)
               AND abs((SELECT count(*) FROM billing . Totals)) > 0
            """)
    List<Long> ids();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT u.id FROM <<tables.users>> u JOIN <<tables.billing.invoices>> i ON i.id = u.id JOIN <<tables.ledger.entries>> e ON e.id = i.id")
    List<Long> ids();
}

import dev.pgdbm.annotation.AssumeNonNull;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT t.user_id FROM <<tables.billing.totals>> t, information_schema.tables i WHERE i.table_name = 'x'")
    @AssumeNonNull
    List<Long> ids();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public abstract class Users {
    @Query("SELECT id FROM <<tables.users>>")
    abstract List<Long> ids();
}

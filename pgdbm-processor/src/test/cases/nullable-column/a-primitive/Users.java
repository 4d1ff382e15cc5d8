import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT max(id) FROM <<tables.users>>")
    long lastId();
}

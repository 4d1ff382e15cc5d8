import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>>")
    void ids();
}

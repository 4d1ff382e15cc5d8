import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT count(*) FROM <<tables.users>> FOR UPDATE")
    long count();
}

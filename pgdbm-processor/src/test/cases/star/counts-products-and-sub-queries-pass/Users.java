import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT count(*) * 2 AS n FROM <<tables.users>> WHERE EXISTS (SELECT * FROM <<tables.posts>>)")
    long twice();
}

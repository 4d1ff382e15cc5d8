import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Posts {
    @Query("SELECT count(*) FROM <<tables.posts>>")
    long count();
}

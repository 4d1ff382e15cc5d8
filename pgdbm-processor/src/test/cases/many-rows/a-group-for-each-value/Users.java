import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
interface Users {
    @Query("SELECT count(*) FROM <<tables.posts>> GROUP BY user_id")
    long posts();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("TRUNCATE <<tables.posts>>")
    void forgetPosts();
}

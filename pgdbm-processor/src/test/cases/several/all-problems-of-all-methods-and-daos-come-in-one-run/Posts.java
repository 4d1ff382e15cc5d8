import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Posts {
    @Query("SELECT titel FROM <<tables.posts>>")
    String one();
}

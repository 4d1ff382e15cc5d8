import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("DELETE FROM <<tables.posts>> WHERE true")
    int yes();

    @Query("UPDATE <<tables.posts>> SET title = 'x' WHERE 1 = 1")
    int one();
}

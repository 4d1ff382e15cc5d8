import dev.pgdbm.annotation.AllRows;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @AllRows
    @Query("DELETE FROM <<tables.posts>> WHERE id = :id")
    int delete(long id);
}

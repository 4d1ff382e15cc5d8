import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("CALL <<schema>>.forget(:id)")
    void forget(long id);
}

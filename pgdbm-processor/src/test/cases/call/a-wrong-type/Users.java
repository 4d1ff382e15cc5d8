import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("CALL <<schema>>.forget(:id)")
    void forget(String id);

    @Query("CALL <<schema>>.forgett(:id)")
    void forgett(long id);
}

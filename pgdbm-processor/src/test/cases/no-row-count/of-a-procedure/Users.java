import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("CALL <<schema>>.forget(:id)")
    int forget(long id);

    @Query("CALL <<schema>>.forget(:id)")
    boolean wasThere(long id);
}

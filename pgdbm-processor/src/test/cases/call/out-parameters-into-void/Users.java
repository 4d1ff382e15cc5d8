import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("CALL <<schema>>.register(:email, NULL, NULL)")
    void register(String email);
}

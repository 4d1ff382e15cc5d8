import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.users>> (email) VALUES (:email)")
    void create(String email);

    @Query("INSERT INTO <<tables.users>> (email, created_at) VALUES (:email, DEFAULT), ('x', DEFAULT)")
    void createTwo(String email);

    @Query("INSERT INTO <<tables.sizes>> DEFAULT VALUES")
    void size();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.users>> (email, created_at) VALUES (:email, 1)")
    void add(String email);
}

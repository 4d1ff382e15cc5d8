import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}

    @Query("INSERT INTO <<tables.users>> AS u (email) VALUES (:email) RETURNING u.*")
    User add(String email);
}

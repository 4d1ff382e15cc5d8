import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}

    @Query("UPDATE <<tables.users>> SET email = :email WHERE id = :id")
    User set(long id, String email);
}

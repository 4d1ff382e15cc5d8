import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("UPDATE <<tables.users>> SET email = :email WHERE id = :id")
    int asInt(long id, String email);

    @Query("UPDATE <<tables.users>> SET email = :email WHERE id = :id")
    long asLong(long id, String email);

    @Query("UPDATE <<tables.users>> SET email = :email WHERE id = :id")
    boolean asBoolean(long id, String email);

    @Query("UPDATE <<tables.users>> SET email = :email WHERE id = :id")
    void asNothing(long id, String email);
}

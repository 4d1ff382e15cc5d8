import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.users>> (email, full_name) VALUES (:email, :fullName)")
    void create(@Nullable String email, @Nullable String fullName);

    @Query("UPDATE <<tables.users>> SET email = :email WHERE id = :id")
    void rename(long id, @Nullable String email);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.users>> (email) VALUES (coalesce(:email, 'nobody'))")
    void create(@Nullable String email);

    @Query("UPDATE <<tables.users>> SET email = CASE WHEN :email::text IS NULL THEN email ELSE :email END WHERE id = :id")
    void rename(long id, @Nullable String email);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("UPDATE <<tables.users>> SET email = lower(trim(:email::varchar(50))) WHERE id = :id")
    void rename(long id, @Nullable String email);

    @Query("INSERT INTO <<tables.users>> (email) VALUES (coalesce(:email, :other))")
    void createWith(@Nullable String email, String other);
}

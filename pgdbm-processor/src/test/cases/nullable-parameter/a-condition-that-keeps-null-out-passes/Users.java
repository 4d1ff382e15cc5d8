import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("UPDATE <<tables.users>> SET email = :email WHERE id = :id AND :email::text IS NOT NULL")
    void rename(long id, @Nullable String email);

    @Query("INSERT INTO <<tables.users>> (email) SELECT :email WHERE :email::text IS NOT NULL")
    void create(@Nullable String email);
}

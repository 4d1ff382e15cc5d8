import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("UPDATE <<tables.users>> SET email = :email WHERE id = :id")
    void rename(long id, @Nullable String email);
}

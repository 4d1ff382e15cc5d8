import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.users>> (email, full_name) VALUES (:email, :fullName)")
    void create(String email, @Nullable String fullName);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.users>> (email) VALUES (:email)")
    void create(@Nullable String email);

    @Query("INSERT INTO <<tables.users>> (id) VALUES (:id)")
    void createEmpty(long id);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.named>> (mail) VALUES (:mail)")
    void create(@Nullable String mail);
}

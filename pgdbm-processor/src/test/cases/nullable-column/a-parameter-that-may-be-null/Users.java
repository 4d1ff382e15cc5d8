import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT upper(:name::text) FROM <<tables.users>> WHERE id = :id")
    String shout(long id, @Nullable String name);
}

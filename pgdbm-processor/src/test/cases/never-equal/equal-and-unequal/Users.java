import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE full_name = :fullName")
    List<Long> named(@Nullable String fullName);

    @Query("SELECT id FROM <<tables.users>> WHERE full_name <> :fullName")
    List<Long> notNamed(@Nullable String fullName);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE full_name IS NOT DISTINCT FROM :name")
    List<Long> named(@Nullable String name);

    @Query("SELECT id FROM <<tables.users>> WHERE email IN ('ada@example.com', :email)")
    List<Long> listed(@Nullable String email);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewUser(String email, @Nullable String fullName) {}

    record Found(String email, String fullName) {}

    @Query("SELECT users.email FROM <<rows.users>> JOIN <<tables.users>> u ON u.email = users.email")
    List<String> neverNull(List<NewUser> users);

    @Query("SELECT users.email, users.full_name FROM <<rows.users>>")
    List<Found> canBeNull(List<NewUser> users);

    @Query("SELECT users.email FROM <<tables.users>> u LEFT JOIN <<rows.users>> ON u.email = users.email")
    List<String> joined(List<NewUser> users);
}

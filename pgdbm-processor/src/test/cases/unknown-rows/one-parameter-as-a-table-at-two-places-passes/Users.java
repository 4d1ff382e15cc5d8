import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewUser(String email, @Nullable String fullName) {}

    @Query("""
            DELETE FROM <<tables.users>> u USING <<rows.users>>
             WHERE u.email = users.email AND NOT EXISTS (SELECT FROM <<rows.users>> WHERE users.full_name = u.full_name)
            """)
    int delete(List<NewUser> users);
}

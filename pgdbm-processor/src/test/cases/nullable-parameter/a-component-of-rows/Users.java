import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewUser(@Nullable String email, @Nullable String fullName) {}

    @Query("INSERT INTO <<tables.users>> (email, full_name) SELECT email, full_name FROM <<rows.users>>")
    int add(List<NewUser> users);

    @Query("""
            UPDATE <<tables.users>> u SET email = lower(users.email) FROM <<rows.users>>
            WHERE u.full_name = users.full_name
            """)
    int rename(List<NewUser> users);
}

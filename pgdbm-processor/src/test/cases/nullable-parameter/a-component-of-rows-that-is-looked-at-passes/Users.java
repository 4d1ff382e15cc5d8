import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewUser(@Nullable String email, @Nullable String fullName) {}

    @Query("""
            INSERT INTO <<tables.users>> (email, full_name)
            SELECT email, full_name FROM <<rows.users>> WHERE email IS NOT NULL
            """)
    int addGiven(List<NewUser> users);

    @Query("INSERT INTO <<tables.users>> (email) SELECT coalesce(email, full_name, '') FROM <<rows.users>>")
    int addAll(List<NewUser> users);
}

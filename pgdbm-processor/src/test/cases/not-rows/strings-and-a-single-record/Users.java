import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewUser(String email, @Nullable String fullName) {}

    @Query("INSERT INTO <<tables.users>> (email) SELECT email FROM <<rows.emails>>")
    int some(List<String> emails);

    @Query("INSERT INTO <<tables.users>> (email) SELECT email FROM <<rows.user>>")
    int one(NewUser user);
}

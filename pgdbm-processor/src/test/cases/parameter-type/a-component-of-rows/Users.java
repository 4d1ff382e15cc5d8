import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.PgType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewUser(@PgType("int4") String email, String fullName) {}

    @Query("INSERT INTO <<tables.users>> (email, full_name) SELECT email::text, full_name FROM <<rows.users>>")
    int create(List<NewUser> users);
}

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
            INSERT INTO <<tables.users>> (email, full_name)
            SELECT email, full_name FROM <<rows.users>>
            """)
    int list(List<NewUser> users);

    @Query("""
            INSERT INTO <<tables.users>> (email, full_name)
            SELECT email, full_name FROM <<rows.users>>
            """)
    long set(Set<? extends NewUser> users);

    @Query("""
            INSERT INTO <<tables.users>> (email, full_name)
            SELECT email, full_name FROM <<rows.users>>
            """)
    void iterable(Iterable<NewUser> users);
}

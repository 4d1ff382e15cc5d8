import dev.pgdbm.annotation.CopyInto;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewUser(String email, @Nullable String fullName) {}

    @CopyInto("<<tables.users>> (email)")
    long strings(List<String> users);

    @CopyInto("<<tables.users>> (email, full_name)")
    long two(List<NewUser> users, boolean really);

    @CopyInto("<<tables.users>> (email, full_name)")
    int counted(List<NewUser> users);

    @Query("SELECT 1")
    @CopyInto("<<tables.users>> (email, full_name)")
    long both(List<NewUser> users);
}

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

    @CopyInto("<<tables.users>> (email, full_name)")
    long stream(Stream<NewUser> users);

    @CopyInto("<<tables.users>>")
    void iterator(Iterator<? extends NewUser> users);

    @CopyInto("<<tables.users>>(full_name, \"email\")")
    long list(List<NewUser> users);
}

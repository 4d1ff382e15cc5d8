import dev.pgdbm.annotation.CopyInto;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Column;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewUser(@Column("full_name") @Nullable String name, String email) {}

    @CopyInto("<<tables.users>> (email, full_name)")
    long load(List<NewUser> users);
}

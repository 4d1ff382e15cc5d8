import dev.pgdbm.annotation.CopyInto;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewUser(String emial) {}

    @CopyInto("<<tables.users>>")
    long load(List<NewUser> users);
}

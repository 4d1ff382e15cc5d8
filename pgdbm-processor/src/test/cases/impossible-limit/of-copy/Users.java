import dev.pgdbm.annotation.CopyInto;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.FetchSize;
import dev.pgdbm.annotation.Timeout;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record NewUser(String email) {}

    @Timeout(5)
    @FetchSize(10)
    @CopyInto("<<tables.users>> (email)")
    long load(List<NewUser> users);
}

import dev.pgdbm.annotation.CopyInto;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;

@Dao(Shop.class)
public interface Users {
    record NewUser(String email, Optional<String> fullName) {}

    @Query("INSERT INTO <<tables.users>> (email, full_name) SELECT email, full_name FROM <<rows.users>>")
    int add(List<NewUser> users);

    @CopyInto("<<tables.users>> (email, full_name)")
    long load(List<NewUser> users);
}

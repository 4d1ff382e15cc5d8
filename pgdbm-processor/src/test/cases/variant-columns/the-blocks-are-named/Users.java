import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record User(long id, @Nullable String name) {}

    @Query("SELECT id <<if named>>, full_name AS name<<end>> FROM <<tables.users>> <<if old>>WHERE created_at < now()<<end>>")
    List<User> users(boolean named, boolean old);

    @Query("SELECT <<if text>>id::text<<else>>id<<end>> AS id FROM <<tables.users>>")
    List<String> ids(boolean text);
}

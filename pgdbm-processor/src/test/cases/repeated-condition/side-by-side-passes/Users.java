import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("DELETE FROM <<tables.users>> WHERE id > 0 <<if a>>AND id < 9<<end>> <<if a>>AND id <> 4<<end>>")
    void some(boolean a);
}

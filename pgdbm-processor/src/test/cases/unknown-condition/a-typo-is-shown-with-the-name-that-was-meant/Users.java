import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE true <<if !naem>>AND full_name IS NULL<<end>>")
    List<Long> nameless(boolean name);

    @Query("SELECT id FROM <<tables.users>> <<if all>>LIMIT 5<<end>>")
    List<Long> some();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE true <<if id>>AND id = :id<<end>>")
    List<Long> byId(long id);

    @Query("SELECT id FROM <<tables.users>> WHERE true <<if name>>AND full_name = :name<<end>>")
    List<Long> byName(String name);
}

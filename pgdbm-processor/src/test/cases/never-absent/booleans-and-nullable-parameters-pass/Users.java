import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE true <<if id>>AND id = :id<<end>> <<if old>>AND created_at < now()<<end>>")
    List<Long> byId(@Nullable Long id, Boolean old);

    @Query("SELECT id FROM <<tables.users>> WHERE true <<if named>>AND (full_name IS NOT NULL) = :named<<end>>")
    List<Long> named(@Nullable Boolean named);
}

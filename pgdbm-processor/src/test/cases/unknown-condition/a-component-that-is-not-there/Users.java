import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Filter(String name, @Nullable String city) {}

    @Query("SELECT id FROM <<tables.users>> WHERE true <<if filter.ciyt>>AND full_name = :filter.city<<end>>")
    List<Long> search(Filter filter);
}

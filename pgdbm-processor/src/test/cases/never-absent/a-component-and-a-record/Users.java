import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Filter(String name, @Nullable String city) {}

    @Query("SELECT id FROM <<tables.users>> WHERE true <<if filter.name>>AND full_name = :filter.name<<end>>")
    List<Long> search(Filter filter);

    @Query("SELECT id FROM <<tables.users>> WHERE true <<if filter>>AND full_name = :filter.name<<end>>")
    List<Long> all(Filter filter);
}

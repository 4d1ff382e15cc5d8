import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Page(boolean last, int size) {}

    record Filter(@Nullable String name, Page page) {}

    @Query("""
            SELECT id FROM <<tables.users>>
             WHERE true
               <<if filter.name>>AND full_name = :filter.name<<end>>
             ORDER BY id <<if filter.page.last>>DESC<<end>>
             LIMIT :filter.page.size
            """)
    List<Long> search(Filter filter);

    @Query("SELECT id FROM <<tables.users>> WHERE true <<if filter>>AND id > :filter.page.size<<end>>")
    List<Long> all(@Nullable Filter filter);
}

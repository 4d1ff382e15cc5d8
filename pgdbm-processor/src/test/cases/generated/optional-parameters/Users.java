import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

@Dao(Shop.class)
public interface Users {
    record Page(OptionalLong after, int size) {}

    record Filter(Optional<String> name, OptionalLong after, Optional<Page> page) {}

    @Query("UPDATE <<tables.users>> SET full_name = :name WHERE id = :id")
    int rename(long id, Optional<String> name);

    @Query("SELECT id FROM <<tables.users>> WHERE true <<if name>>AND full_name = :name<<end>> <<if !after>>AND id < 7<<end>> LIMIT :limit")
    List<Long> search(Optional<String> name, OptionalLong after, OptionalInt limit);

    @Query("UPDATE <<tables.users>> SET full_name = :filter.name WHERE id = :filter.page.after")
    int renameInside(Filter filter);

    @Query("""
            SELECT id FROM <<tables.users>>
             WHERE true
               <<if filter.name>>AND full_name = :filter.name<<end>>
               <<if filter.after>>AND id > :filter.after<<end>>
             <<if filter.page>>LIMIT :filter.page.size<<end>>
            """)
    List<Long> filter(Filter filter);

    @Query("SELECT id FROM <<tables.users>> <<if page>>LIMIT :page.size<<end>>")
    List<Long> page(Optional<Page> page);

    @Query("SELECT id FROM <<tables.users>> LIMIT :page.size::int8")
    List<Long> somePage(Optional<Page> page);
}

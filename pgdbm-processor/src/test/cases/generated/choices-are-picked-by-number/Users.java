import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    enum Sort {
        @Sql("created_at DESC, id")
        NEWEST,
        @Sql("email")
        EMAIL
    }

    @Query("""
            SELECT id FROM <<tables.users>>
             WHERE true <<if name>>AND full_name = :name<<end>>
             ORDER BY <<choice.sort>>
             LIMIT :limit
            """)
    List<Long> one(@Nullable String name, Sort sort, int limit);

    @Query("SELECT id FROM <<tables.users>> ORDER BY <<choice.sort>>")
    List<Long> several(List<Sort> sort);

    @Query("SELECT id FROM <<tables.users>> <<if sort>>ORDER BY <<choice.sort>><<end>>")
    List<Long> optional(@Nullable List<Sort> sort);
}

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

    @Query("SELECT id FROM <<tables.users>> WHERE true <<if old>>AND id < 5 ORDER BY <<choice.sort>><<else>>ORDER BY <<choice.sort>><<end>>")
    List<Long> all(Sort sort, boolean old);
}

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

    @Query("SELECT id FROM <<tables.users>> ORDER BY <<choice.sotr>>")
    List<Long> all(Sort sort);
}

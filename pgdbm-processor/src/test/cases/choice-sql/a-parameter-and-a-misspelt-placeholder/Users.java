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
        EMAIL,
        @Sql("full_name = :name")
        NAME,
        @Sql("<<tabels.users>>.id")
        ID
    }

    @Query("SELECT id FROM <<tables.users>> WHERE id > :id ORDER BY <<choice.sort>>")
    List<Long> all(long id, Sort sort);
}

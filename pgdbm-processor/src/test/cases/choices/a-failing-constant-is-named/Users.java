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
        @Sql("name")
        NAME
    }

    @Query("SELECT id FROM <<tables.users>> WHERE full_name IS NOT NULL <<if email>>AND email = :email<<end>> ORDER BY <<choice.sort>>")
    List<Long> all(@Nullable String email, Sort sort);

    @Query("SELECT id FROM <<tables.posts>> ORDER BY <<choice.sort>>")
    List<Long> posts(List<Sort> sort);
}

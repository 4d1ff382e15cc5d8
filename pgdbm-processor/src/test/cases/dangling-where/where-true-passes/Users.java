import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("""
            SELECT id FROM <<tables.users>>
             WHERE true
               <<if name>>AND full_name = :name<<end>>
               <<if email>>AND email = :email<<end>>
             ORDER BY id
            """)
    List<Long> search(@Nullable String name, @Nullable String email);
}

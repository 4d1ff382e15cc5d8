import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("""
            SELECT u.id
              FROM <<tables.users>> u
              LEFT JOIN <<tables.posts>> p ON p.user_id = u.id AND p.title = :title
             WHERE EXISTS (SELECT FROM <<tables.posts>> q WHERE q.user_id = u.id AND q.title = :other)
            """)
    List<Long> joined(@Nullable String title, @Nullable String other);

    @Query("DELETE FROM <<tables.users>> WHERE full_name = :fullName")
    int delete(@Nullable String fullName);
}

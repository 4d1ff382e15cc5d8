import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Author(long id, String email, @Nullable String title) {}

    record Post(long id, @Nullable Author author) {}

    @Query("""
            SELECT p.id, u.id AS "author.id", u.email AS "author.email", q.title AS "author.title"
              FROM <<tables.posts>> p
              LEFT JOIN <<tables.users>> u ON u.id = p.user_id
              LEFT JOIN <<tables.posts>> q ON q.id = p.id + 1
            """)
    List<Post> posts();
}

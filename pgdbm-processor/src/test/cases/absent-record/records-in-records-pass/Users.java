import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Tag(String title) {}

    record Author(long id, @Nullable Tag first) {}

    record Post(long id, @Nullable Author author) {}

    @Query("""
            SELECT p.id, u.id AS "author.id", q.title AS "author.first.title"
              FROM <<tables.posts>> p
              LEFT JOIN (<<tables.users>> u LEFT JOIN <<tables.posts>> q ON q.user_id = u.id) ON u.id = p.user_id
            """)
    List<Post> posts();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Author(long id, String email) {}

    record Post(long id, Author author) {}

    record Entry(long id, @Nullable Author author) {}

    @Query("""
            SELECT p.id, u.id AS "author.id", u.email AS "author.email"
              FROM <<tables.posts>> p
              JOIN <<tables.users>> u ON u.id = p.user_id
            """)
    List<Post> posts();

    @Query("""
            SELECT p.id, u.id AS "author.id", u.email AS "author.email"
              FROM <<tables.posts>> p
              JOIN <<tables.users>> u ON u.id = p.user_id
            """)
    List<Entry> entries();
}

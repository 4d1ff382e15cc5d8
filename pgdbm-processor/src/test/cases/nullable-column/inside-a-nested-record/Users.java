import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Author(long id, String fullName) {}

    record Post(long id, @Nullable Author author) {}

    @Query("""
            SELECT p.id, u.id AS "author.id", u.full_name AS "author.full_name"
              FROM <<tables.posts>> p
              LEFT JOIN <<tables.users>> u ON u.id = p.user_id
            """)
    List<Post> posts();
}

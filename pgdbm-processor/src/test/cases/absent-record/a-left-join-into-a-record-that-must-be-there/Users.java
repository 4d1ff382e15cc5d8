import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Author(long id, String email) {}

    record Post(long id, String title, Author author) {}

    @Query("""
            SELECT p.id, p.title, u.id AS "author.id", u.email AS "author.email"
              FROM <<tables.posts>> p
              LEFT JOIN <<tables.users>> u ON u.id = p.user_id
            """)
    List<Post> posts();
}

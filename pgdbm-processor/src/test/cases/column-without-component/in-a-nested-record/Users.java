import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Author(long id, String email) {}

    record Post(long id, Author author) {}

    @Query("""
            SELECT p.id, u.id AS "author.id", u.email AS "author.emial", u.created_at AS "author.created_at"
              FROM <<tables.posts>> p JOIN <<tables.users>> u ON u.id = p.user_id
            """)
    List<Post> posts();
}

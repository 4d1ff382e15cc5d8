import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Post(long id) {}

    record Author(long id, List<Post> posts) {}

    record Entry(long id, Author author) {}

    @Query("""
            SELECT u.id, u.id AS "author.id", p.id AS "author.posts.id"
              FROM <<tables.users>> u
              LEFT JOIN <<tables.posts>> p ON p.user_id = u.id
            """)
    List<Entry> all();
}

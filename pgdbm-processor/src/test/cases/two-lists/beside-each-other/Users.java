import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Post(long id) {}

    record Tag(String title) {}

    record User(long id, List<Post> posts, List<Tag> tags) {}

    @Query("""
            SELECT u.id, p.id AS "posts.id", q.title AS "tags.title"
              FROM <<tables.users>> u
              LEFT JOIN <<tables.posts>> p ON p.user_id = u.id
              LEFT JOIN <<tables.posts>> q ON q.user_id = u.id
            """)
    List<User> all();
}

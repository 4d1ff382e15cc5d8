import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Reply(long id) {}

    record Post(long id, List<Reply> replies) {}

    record User(long id, List<Post> posts) {}

    @Query("""
            SELECT u.id, p.id AS "posts.id", r.id AS "posts.replies.id"
              FROM <<tables.users>> u
              LEFT JOIN <<tables.posts>> p ON p.user_id = u.id
              LEFT JOIN <<tables.posts>> r ON r.title = p.title
            """)
    List<User> all();
}

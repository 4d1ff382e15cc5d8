import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Post(long id, String title) {}

    record User(String email, @Nullable String fullName, List<Post> posts) {}

    record Author(long id, String email) {}

    record Entry(long id, Author author, List<Post> replies) {}

    @Query("""
            SELECT u.email, u.full_name, p.id AS "posts.id", p.title AS "posts.title"
              FROM <<tables.users>> u
              LEFT JOIN <<tables.posts>> p ON p.user_id = u.id
             ORDER BY u.email, p.id
            """)
    List<User> byEmail();

    @Query("""
            SELECT p.id, u.id AS "author.id", u.email AS "author.email",
                   r.id AS "replies.id", r.title AS "replies.title"
              FROM <<tables.posts>> p
              JOIN <<tables.users>> u ON u.id = p.user_id
              JOIN <<tables.posts>> r ON r.title = p.title
            """)
    List<Entry> withReplies();

    @Query("""
            SELECT a.email, a.full_name, p.id AS "posts.id", p.title AS "posts.title"
              FROM (SELECT * FROM <<tables.users>> ORDER BY id LIMIT 10) a
              LEFT JOIN <<tables.posts>> p ON p.user_id = a.id
            """)
    List<User> first();
}

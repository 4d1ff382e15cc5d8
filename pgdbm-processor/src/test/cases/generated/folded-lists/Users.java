import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Reply(long id, String text) {}

    record Post(long id, String title, List<Reply> replies) {}

    record User(long id, String email, List<Post> posts) {}

    record Title(String text) {}

    record Writer(@Nullable String fullName, String email, List<Title> titles) {}

    record Pair(long one, long other, List<Title> titles) {}

    @Query("""
            SELECT u.id, u.email, p.id AS "posts.id", p.title AS "posts.title",
                   r.id AS "posts.replies.id", r.title AS "posts.replies.text"
              FROM <<tables.users>> u
              LEFT JOIN <<tables.posts>> p ON p.user_id = u.id
              LEFT JOIN <<tables.posts>> r ON r.title = p.title
            """)
    List<User> all();

    @Query("""
            SELECT u.full_name, u.email, p.title AS "titles.text"
              FROM <<tables.users>> u
              JOIN <<tables.posts>> p ON p.user_id = u.id
             WHERE u.id = :id
            """)
    Optional<Writer> writer(long id);

    @Query("""
            SELECT a.id AS one, b.id AS other, p.title AS "titles.text"
              FROM <<tables.users>> a, <<tables.users>> b, <<tables.posts>> p
            """)
    List<Pair> pairs();
}

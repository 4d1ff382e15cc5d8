import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Name(String email, @Nullable String fullName) {}

    record Author(@Nullable String nick, long id, Name name) {}

    record Reply(Instant at, String text) {}

    record Post(long id, @Nullable Author author, Optional<Reply> reply) {}

    @Query("""
            SELECT p.id, u.full_name AS "author.nick", u.id AS "author.id",
                   u.email AS "author.name.email", u.full_name AS "author.name.full_name",
                   r.title AS "reply.text", v.created_at AS "reply.at"
              FROM <<tables.posts>> p
              LEFT JOIN <<tables.users>> u ON u.id = p.user_id
              LEFT JOIN (<<tables.posts>> r JOIN <<tables.users>> v ON v.id = r.user_id) ON r.title = p.title
            """)
    List<Post> posts();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Author(long id, String email, @Nullable String fullName) {}

    record Post(long id, @Nullable Author author) {}

    record Entry(long id, Optional<Author> author) {}

    record Pair(@Nullable Author one, @Nullable Author other) {}

    @Query("""
            SELECT p.id, u.id AS "author.id", u.email AS "author.email", u.full_name AS "author.full_name"
              FROM <<tables.posts>> p
              LEFT JOIN <<tables.users>> u ON u.id = p.user_id
            """)
    List<Post> posts();

    @Query("""
            SELECT p.id, u.id AS "author.id", u.email AS "author.email", u.full_name AS "author.full_name"
              FROM <<tables.posts>> p
              LEFT JOIN <<tables.users>> u ON u.id = p.user_id
             ORDER BY p.title
            """)
    List<Entry> entries();

    @Query("""
            SELECT a.id AS "one.id", a.email AS "one.email", a.full_name AS "one.full_name",
                   b.id AS "other.id", b.email AS "other.email", b.full_name AS "other.full_name"
              FROM <<tables.users>> a
              FULL JOIN <<tables.users>> b ON b.email = a.full_name
            """)
    List<Pair> pairs();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.FetchSize;
import dev.pgdbm.annotation.Query;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Author(long id, String email) {}

    record Post(long id, String title, Author author) {}

    @Query("SELECT full_name FROM <<tables.users>> ORDER BY id")
    Stream<@Nullable String> names();

    @Query("""
            SELECT p.id, p.title, u.id AS "author.id", u.email AS "author.email"
            FROM <<tables.posts>> p JOIN <<tables.users>> u ON u.id = p.user_id
            WHERE p.title LIKE :title AND u.id <> :statement
            """)
    Stream<Post> posts(String title, long statement);

    @FetchSize(20)
    @Query("SELECT id FROM <<tables.users>> WHERE true<<if email>> AND email = :email<<end>> AND id > :after")
    Stream<Long> ids(@Nullable String email, long after);

    @Query("DELETE FROM <<tables.posts>> WHERE user_id = :userId RETURNING id")
    Stream<Long> forget(long userId);
}

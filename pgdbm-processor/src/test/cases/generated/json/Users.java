import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Json;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Tag(String name) {}

    record Settings(String theme) {}

    record Post(long id, @Json @Nullable List<Tag> extra) {}

    record Author(long id, List<Post> posts) {}

    @Query("SELECT id, extra FROM <<tables.posts>> WHERE extra @> :extra")
    List<Post> posts(@Json List<Tag> extra);

    @Query("SELECT extra FROM <<tables.posts>> WHERE id = :id")
    @Json
    Optional<Settings> settings(long id);

    @Query("SELECT id, extra FROM <<tables.posts>> WHERE extra IS NOT NULL")
    @Json
    Map<Long, Map<String, Object>> all();

    @Query("""
            SELECT u.id, p.id AS "posts.id", p.extra AS "posts.extra"
            FROM <<tables.users>> u LEFT JOIN <<tables.posts>> p ON p.user_id = u.id
            """)
    List<Author> authors();
}

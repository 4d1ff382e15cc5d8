import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Post(long id, List<String> tags, @Nullable String extra, Instant createdAt) {}

    @Query("""
            INSERT INTO <<tables.posts>> (user_id, title, tags, extra)
            VALUES (:userId, :title, :tags, :extra)
            RETURNING id, tags, extra, now() AS created_at
            """)
    Post add(long userId, String title, List<String> tags, @Nullable String extra);
}

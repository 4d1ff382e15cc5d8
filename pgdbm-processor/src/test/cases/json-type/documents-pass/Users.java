import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Json;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Settings(String theme) {}

    record Post(long id, @Json @Nullable Settings extra) {}

    record Author(String email, @Json @Nullable Map<String, Object> posts) {}

    @Query("SELECT id, extra FROM <<tables.posts>>")
    List<Post> posts();

    @Query("SELECT u.email, json_object_agg(p.id, p.extra) AS posts FROM <<tables.users>> u JOIN <<tables.posts>> p ON true GROUP BY 1")
    List<Author> authors();

    @Query("SELECT extra FROM <<tables.posts>> WHERE id = :id")
    @Json
    Optional<Settings> extra(long id);

    @Query("UPDATE <<tables.posts>> SET extra = coalesce(:extra, extra) <<if more>>|| :more<<end>> WHERE id = :id")
    void change(long id, @Json @Nullable Settings extra, @Json @Nullable List<Settings> more);

    @Query("SELECT :name::json::text::varchar")
    @Nullable
    String same(@Json Object name);
}

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

    record Post(long id, @Json Settings title) {}

    record Size(@Json int size) {}

    @Query("SELECT id, title FROM <<tables.posts>>")
    List<Post> posts();

    @Query("SELECT jsonb_array_length(extra)::text::jsonb AS size FROM <<tables.posts>> WHERE extra IS NOT NULL")
    List<Size> sizes();

    @Query("SELECT tags FROM <<tables.posts>> WHERE id = :id")
    @Json
    Optional<Settings> tags(long id);

    @Query("UPDATE <<tables.users>> SET full_name = :name WHERE id = :id")
    void rename(long id, @Json Map<String, Object> name);
}

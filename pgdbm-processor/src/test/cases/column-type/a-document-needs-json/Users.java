import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Settings(String theme, int size) {}

    record Post(long id, @Nullable Settings extra) {}

    record Tags(long id, @Nullable List<String> extra) {}

    record Text(long id, Settings title) {}

    @Query("SELECT id, extra FROM <<tables.posts>>")
    List<Post> posts();

    @Query("SELECT id, extra FROM <<tables.posts>>")
    List<Tags> tags();

    @Query("SELECT id, title FROM <<tables.posts>>")
    List<Text> texts();

    @Query("SELECT extra FROM <<tables.posts>> WHERE id = :id")
    Optional<Long> extra(long id);
}

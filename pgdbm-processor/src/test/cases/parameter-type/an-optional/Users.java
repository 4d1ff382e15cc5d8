import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE id = :id")
    List<Long> byId(Optional<String> id);

    @Query("SELECT id FROM <<tables.posts>> WHERE tags @> :tags")
    List<Long> tagged(Optional<Long> tags);
}

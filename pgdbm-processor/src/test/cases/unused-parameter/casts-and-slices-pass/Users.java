import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.posts>> WHERE tags[1:2] = :tags AND id = :id::int8")
    List<Long> tagged(List<String> tags, long id);
}

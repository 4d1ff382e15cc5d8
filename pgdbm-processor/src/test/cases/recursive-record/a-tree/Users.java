import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Post(long id, Post parent) {}

    @Query("SELECT id FROM <<tables.posts>>")
    List<Post> posts();
}

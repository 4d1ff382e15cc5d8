import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Post(long id) {}

    record User(@Nullable String fullName, List<Post> posts) {}

    @Query("""
            SELECT u.full_name, p.id AS "posts.id"
              FROM <<tables.users>> u
              LEFT JOIN <<tables.posts>> p ON p.user_id = u.id
            """)
    List<User> all();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Post(long id) {}

    record User(long id, String title, List<Post> posts) {}

    @Query("""
            SELECT u.id, p.title, p.id AS "posts.id"
              FROM <<tables.users>> u
              JOIN <<tables.posts>> p ON p.user_id = u.id
            """)
    List<User> all();
}

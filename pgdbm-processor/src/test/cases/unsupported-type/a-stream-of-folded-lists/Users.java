import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.stream.Stream;

@Dao(Shop.class)
public interface Users {
    record Post(long id) {}

    record User(long id, List<Post> posts) {}

    @Query("""
            SELECT u.id, p.id AS "posts.id"
              FROM <<tables.users>> u JOIN <<tables.posts>> p ON p.user_id = u.id
            """)
    Stream<User> all();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Post(long id) {}

    record User(long id, List<Post> posts) {}

    @Query("""
            SELECT id, id AS "posts.id" FROM <<tables.users>> UNION ALL SELECT id, id FROM <<tables.posts>>
            """)
    List<User> all();
}

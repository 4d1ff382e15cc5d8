import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record User(long id, @Nullable String fullName, @Nullable Long postId) {}

    @Query("""
            SELECT u.id, u.full_name, p.id AS post_id
              FROM <<tables.users>> u LEFT JOIN <<tables.posts>> p ON p.user_id = u.id
            """)
    List<User> all();

    @Query("SELECT full_name FROM <<tables.users>>")
    List<@Nullable String> names();

    @Query("SELECT full_name FROM <<tables.users>> WHERE id = :id")
    Optional<String> name(long id);

    @Query("SELECT max(id) FROM <<tables.users>>")
    @Nullable Long lastId();
}

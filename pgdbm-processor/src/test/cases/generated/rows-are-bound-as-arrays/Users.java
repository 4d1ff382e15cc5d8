import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewPost(long userId, String title, @Nullable String extra, @Nullable Integer rank, Instant at, double score) {}

    record NewUser(String email, @Nullable String fullName) {}

    record User(long id, String email) {}

    @Query("""
            INSERT INTO <<tables.posts>> (user_id, title, extra)
            SELECT user_id, title, extra::jsonb FROM <<rows.posts>>
            """)
    int insert(List<NewPost> posts);

    @Query("""
            INSERT INTO <<tables.users>> (email, full_name)
            SELECT email, full_name FROM <<rows.users>>
            RETURNING id, email
            """)
    List<User> create(Collection<NewUser> users);

    @Query("""
            UPDATE <<tables.users>> u SET full_name = users.full_name FROM <<rows.users>>
             WHERE u.email = users.email<<if since>> AND u.created_at > :since<<end>>
            """)
    boolean rename(Iterable<NewUser> users, @Nullable Instant since);

    @Query("""
            SELECT u.email FROM <<tables.users>> u LEFT JOIN <<rows.users>> ON u.email = users.email
             WHERE users.email IS NULL
            """)
    List<String> others(List<NewUser> users);

    @Query("DELETE FROM <<tables.users>> u USING <<rows.user>> WHERE u.email = \"user\".email")
    void delete(Set<NewUser> user);
}

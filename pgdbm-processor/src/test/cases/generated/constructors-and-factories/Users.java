import dev.pgdbm.annotation.Column;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.RowConstructor;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    final class User {
        User(long id, @Column("email") String mail) {}
    }

    abstract class Account {
        @RowConstructor
        static Account of(long id, @Nullable String fullName) {
            return new Account() {};
        }
    }

    record Post(String title, User author) {}

    @Query("SELECT id, email FROM <<tables.users>>")
    List<User> users();

    @Query("SELECT id, full_name FROM <<tables.users>>")
    List<Account> accounts();

    @Query("""
            SELECT p.title, u.id AS "author.id", u.email AS "author.email"
              FROM <<tables.posts>> p JOIN <<tables.users>> u ON u.id = p.user_id
            """)
    List<Post> posts();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    final class Account {
        String email() {
            return "";
        }
    }

    record User(Account account) {}

    @Query("SELECT id FROM <<tables.users>> WHERE email = :account.email")
    List<Long> byAccount(Account account);

    @Query("SELECT id FROM <<tables.users>> WHERE email = :user.account.email AND length(email) < :name.length")
    List<Long> byUser(User user, String name);

    @Query("SELECT id FROM <<tables.users>> <<if account.email>>LIMIT 1<<end>>")
    List<Long> some(Account account);
}

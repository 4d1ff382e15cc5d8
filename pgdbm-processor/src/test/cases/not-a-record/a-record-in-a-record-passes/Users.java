import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Account(String email) {}

    record User(Account account) {}

    @Query("SELECT id FROM <<tables.users>> WHERE email = :user.account.email")
    List<Long> byUser(User user);
}

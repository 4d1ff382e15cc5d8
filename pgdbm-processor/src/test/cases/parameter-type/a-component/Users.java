import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record User(String id, List<String> emails) {}

    @Query("SELECT id FROM <<tables.users>> WHERE id = :user.id")
    List<Long> byId(User user);

    @Query("SELECT id FROM <<tables.users>> WHERE email IN (:user.emails)")
    List<Long> byEmails(User user);
}

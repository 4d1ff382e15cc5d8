import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Address(String street, String city) {}

    record User(String id, String email, Address address) {}

    @Query("SELECT id FROM <<tables.users>> WHERE email = :user")
    List<Long> whole(User user);

    @Query("SELECT id FROM <<tables.users>> WHERE email = :user.address")
    List<Long> part(User user);
}

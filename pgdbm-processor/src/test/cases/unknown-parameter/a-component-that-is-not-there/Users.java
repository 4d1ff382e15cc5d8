import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Address(String street, @Nullable String city) {}

    record User(long id, String email, @Nullable Address address) {}

    @Query("INSERT INTO <<tables.users>> (email, full_name) VALUES (:user.emial, :user.address.ctiy)")
    void create(User user);

    @Query("INSERT INTO <<tables.users>> (email, full_name) VALUES (:usr.email, :user.nickname)")
    void createOther(User user);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Address(String city) {}

    record User(String email, @Nullable Address address) {}

    @Query("INSERT INTO <<tables.users>> (email, full_name) VALUES (:user.email, :user.address.city)")
    void create(User user);

    @Query("<<if user>>INSERT INTO <<tables.users>> (email) VALUES (:user.email)<<else>>DELETE FROM <<tables.users>> WHERE id = 1<<end>>")
    void createIf(@Nullable User user);
}

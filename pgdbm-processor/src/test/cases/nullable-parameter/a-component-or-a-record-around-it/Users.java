import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Address(String city) {}

    record User(@Nullable String email, @Nullable Address address) {}

    @Query("INSERT INTO <<tables.users>> (email) VALUES (:user.email)")
    void create(User user);

    @Query("INSERT INTO <<tables.users>> (email) VALUES (:user.address.city)")
    void createInCity(User user);

    @Query("INSERT INTO <<tables.users>> (email) VALUES (:user.email)")
    void createAny(@Nullable User user);
}

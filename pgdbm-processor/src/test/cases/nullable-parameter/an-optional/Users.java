import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;


@Dao(Shop.class)
public interface Users {
    record User(Optional<String> email) {}

    @Query("INSERT INTO <<tables.users>> (email) VALUES (:email)")
    void create(Optional<String> email);

    @Query("INSERT INTO <<tables.users>> (email) VALUES (:user.email)")
    void createUser(User user);

    @Query("INSERT INTO <<tables.users>> (email) SELECT :email <<if email>>WHERE true<<end>>")
    void createAnyway(Optional<String> email);
}

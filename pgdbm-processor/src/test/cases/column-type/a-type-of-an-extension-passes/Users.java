import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record User(String email, List<String> aliases) {}

    @Query("SELECT email, aliases FROM <<tables.users>> WHERE email = :email OR aliases && :aliases")
    List<User> find(String email, List<String> aliases);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record NewUser(String email) {}

    @Query("INSERT INTO <<tables.users>> (email) SELECT u.email FROM <<rows.users>> u")
    int add(List<NewUser> users);

    @Query("INSERT INTO <<tables.users>> (email) SELECT u.email FROM <<rows.users>> AS u")
    int addAs(List<NewUser> users);
}

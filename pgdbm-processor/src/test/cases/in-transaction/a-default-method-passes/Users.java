import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.InTransaction;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("DELETE FROM <<tables.users>> WHERE email = :email")
    int remove(String email);

    @InTransaction
    default void removeAll(List<String> emails) {
        emails.forEach(this::remove);
    }
}

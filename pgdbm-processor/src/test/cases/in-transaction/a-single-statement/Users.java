import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.InTransaction;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @InTransaction
    @Query("DELETE FROM <<tables.users>> WHERE email = :email")
    int remove(String email);
}

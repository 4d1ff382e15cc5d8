import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.InTransaction;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT email FROM <<tables.users>>")
    List<String> emails();

    @InTransaction
    default <T> T pass(T through) {
        return through;
    }
}

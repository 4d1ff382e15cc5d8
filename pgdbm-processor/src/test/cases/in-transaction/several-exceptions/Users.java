import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.InTransaction;
import dev.pgdbm.annotation.Query;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT email FROM <<tables.users>>")
    List<String> emails();

    @InTransaction
    default void export() throws IOException, TimeoutException {
        emails();
    }
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.InTransaction;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.stream.Stream;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT email FROM <<tables.users>>")
    List<String> emails();

    @InTransaction
    default Stream<String> domains() {
        return emails().stream().map(email -> email.replaceFirst(".*@", ""));
    }
}

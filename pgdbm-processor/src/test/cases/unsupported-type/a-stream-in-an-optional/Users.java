import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Optional;
import java.util.stream.Stream;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT email FROM <<tables.users>>")
    Optional<Stream<String>> emails();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.stream.Stream;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT full_name FROM <<tables.users>>")
    Stream<String> names();
}

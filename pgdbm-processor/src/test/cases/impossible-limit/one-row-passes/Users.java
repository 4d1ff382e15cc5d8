import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.FetchSize;
import dev.pgdbm.annotation.Query;
import java.util.stream.Stream;

@Dao(Shop.class)
public interface Users {
    @FetchSize(1)
    @Query("SELECT email FROM <<tables.users>>")
    Stream<String> emails();
}

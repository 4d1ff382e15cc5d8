import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT full_name FROM <<tables.users>> WHERE id = :id")
    CompletableFuture<String> name(long id);

    @Query("SELECT full_name FROM <<tables.users>>")
    CompletableFuture<List<String>> names();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.concurrent.CompletableFuture;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>>")
    CompletableFuture<Void> all();
}

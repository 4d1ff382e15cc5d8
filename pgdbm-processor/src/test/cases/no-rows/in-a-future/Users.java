import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.concurrent.CompletableFuture;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}

    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    CompletableFuture<User> remove(long id);
}

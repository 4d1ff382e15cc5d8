import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}

    @Query("SELECT id, email FROM <<tables.users>>")
    CompletableFuture<Stream<User>> streamed();

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    Optional<CompletableFuture<User>> perhaps(long id);

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    @Nullable CompletableFuture<User> orNull(long id);

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    CompletableFuture<CompletableFuture<User>> twice(long id);

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    CompletableFuture<Object> something(long id);

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    Future<User> other(long id);
}

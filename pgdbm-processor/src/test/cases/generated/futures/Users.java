import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    CompletableFuture<User> get(long id);

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    CompletableFuture<@Nullable User> orNull(long id);

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    CompletableFuture<Optional<User>> find(long id);

    @Query("SELECT id, email FROM <<tables.users>> WHERE true<<if ids>> AND id = ANY(:ids)<<end>>")
    CompletableFuture<List<User>> all(@Nullable List<Long> ids);

    @Query("SELECT email FROM <<tables.users>>")
    CompletableFuture<Set<String>> emails();

    @Query("SELECT id, email FROM <<tables.users>>")
    CompletableFuture<Map<Long, String>> byId();

    @Query("SELECT count(*) FROM <<tables.users>>")
    CompletableFuture<Long> count();

    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    CompletableFuture<Void> remove(long id);

    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    CompletableFuture<Integer> removed(long id);

    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    CompletableFuture<Long> removedAsLong(long id);

    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    CompletableFuture<Boolean> wasRemoved(long id);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}
    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    void remove(long id);

    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    int removed(long id);

    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    long removedAsLong(long id);

    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    boolean wasRemoved(long id);

    @Query("SELECT count(*) FROM <<tables.users>>")
    long count();

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    User get(long id);

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    @Nullable User orNull(long id);

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    Optional<User> find(long id);

    @Query("SELECT id, email FROM <<tables.users>> ORDER BY id")
    List<User> all();

    @Query("SELECT full_name FROM <<tables.users>> WHERE id = :id")
    Optional<String> name(long id);
}

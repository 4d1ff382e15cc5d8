import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public interface Reads<R, N> {
    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    @Nullable R byId(long id);

    @Query("INSERT INTO <<tables.users>> (email, full_name) VALUES (:email, :fullName)")
    void add(String email, @Nullable N fullName);

    @Query("SELECT full_name FROM <<tables.users>> WHERE id = :id")
    @Nullable N fullName(long id);
}

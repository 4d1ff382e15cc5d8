import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Change(@Nullable String before, @Nullable String after) {}

    @Query("UPDATE <<tables.users>> SET full_name = :name WHERE id = :id RETURNING old.full_name AS before, new.full_name AS after")
    Optional<Change> rename(long id, String name);
}

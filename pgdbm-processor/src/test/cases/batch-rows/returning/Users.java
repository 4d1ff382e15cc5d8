import dev.pgdbm.annotation.Batch;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Name(long id, @Nullable String full) {}

    @Batch
    @Query("UPDATE <<tables.users>> SET full_name = :name.full WHERE id = :name.id RETURNING id")
    int[] update(List<Name> name);
}

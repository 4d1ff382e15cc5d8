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
    @Query("UPDATE <<tables.users>> SET full_name = :name.full WHERE id = :name.id")
    int[] each(List<Name> name);

    @Batch
    @Query("UPDATE <<tables.users>> SET full_name = :name.full WHERE id = :name.id AND email LIKE :pattern")
    int some(String pattern, Set<? extends Name> name);

    @Batch
    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    long ids(Collection<Long> id);

    @Batch
    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    void nothing(Iterable<Long> id);
}

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
    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    int none(long id);

    @Batch
    @Query("DELETE FROM <<tables.users>> WHERE id = :id AND email = :email")
    int two(List<Long> id, List<String> email);

    @Batch
    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    boolean returned(List<Long> id);

    @Batch
    @Query("DELETE FROM <<tables.users>> WHERE id = :id<<if email>> AND email = :email<<end>>")
    int blocks(List<Long> id, @Nullable String email);
}

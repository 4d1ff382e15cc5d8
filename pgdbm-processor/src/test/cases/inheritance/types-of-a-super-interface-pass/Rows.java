import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;

public interface Rows<T> {
    record Id(long id) {}

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = :id")
    Optional<T> byId(long id);

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = ANY(:ids)")
    List<T> byIds(List<Long> ids);
}

import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;

public interface Crud<T, ID> extends Reads<T, ID> {
    Optional<T> byId(ID id);

    boolean remove(ID id);

    @Query("DELETE FROM <<tables.users>> WHERE id = ANY(:ids)")
    int removeAll(List<ID> ids);
}

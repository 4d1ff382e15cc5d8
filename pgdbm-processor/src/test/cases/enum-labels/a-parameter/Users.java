import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    enum Status {
        OPEN,
        DONE
    }

    @Query("SELECT id FROM <<tables.tasks>> WHERE status = :status")
    List<Long> in(Status status);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Label;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    enum Status {
        OPEN,
        @Label("in-progress")
        IN_PROGRESS,
        DONE,
        LOST
    }

    @Query("SELECT status FROM <<tables.tasks>>")
    List<Status> all();
}

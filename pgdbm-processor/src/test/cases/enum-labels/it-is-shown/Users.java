import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    enum Status {
        OPEN,
        CLOSED
    }

    record Task(long id, List<Status> earlier) {}

    @Query("SELECT id, earlier FROM <<tables.tasks>>")
    List<Task> all();
}

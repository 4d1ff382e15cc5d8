import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Label;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    enum Status {
        done,
        OPEN,
        @Label("in-progress")
        IN_PROGRESS
    }

    record Task(long id, Status status, List<@Nullable Status> earlier, @Nullable Status wish) {}

    @Query("SELECT id, status, earlier, wish FROM <<tables.tasks>> WHERE status = ANY(:statuses) OR wish = :wish")
    List<Task> in(List<Status> statuses, Status wish);
}

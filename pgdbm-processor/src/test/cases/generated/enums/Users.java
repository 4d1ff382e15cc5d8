import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Label;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    enum Status {
        OPEN,
        @Label("in-progress")
        IN_PROGRESS,
        DONE
    }

    record Task(Status status, List<Status> earlier, @Nullable Status wish) {}

    @Query("""
            INSERT INTO <<tables.tasks>> (status, earlier, wish) VALUES (:status, :earlier, :wish)
            RETURNING status, earlier, wish
            """)
    Task add(Status status, List<Status> earlier, @Nullable Status wish);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT :name || email FROM <<tables.users>> WHERE :from IS NULL OR created_at > :from")
    List<String> greet(String name, @Nullable Instant from);
}

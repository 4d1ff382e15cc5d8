import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Scores(List<@Nullable Integer> scores) {}

    @Query("SELECT array_agg(id::int) AS scores FROM <<tables.users>> GROUP BY full_name")
    List<Scores> scores();

    @Query("SELECT email FROM <<tables.users>> WHERE full_name = ANY(:names)")
    List<String> emails(List<@Nullable String> names);
}

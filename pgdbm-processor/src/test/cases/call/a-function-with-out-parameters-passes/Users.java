import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Totals(@Nullable Long users, @Nullable Long domains) {}

    @Query("SELECT users, domains FROM <<schema>>.totals()")
    Totals totals();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT any_value(email) FROM <<tables.users>> GROUP BY full_name")
    List<@Nullable String> some();

    @Query("SELECT t.title FROM JSON_TABLE(:json::jsonb, '$[*]' COLUMNS (title text PATH '$.title')) t")
    List<@Nullable String> titles(String json);

    @Query("SELECT id FROM <<tables.users>> ORDER BY idd")
    List<Long> misspelt();
}

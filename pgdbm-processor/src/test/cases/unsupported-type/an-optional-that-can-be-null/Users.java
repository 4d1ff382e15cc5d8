import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE full_name IS NOT DISTINCT FROM :name")
    List<Long> nullable(@Nullable Optional<String> name);

    @Query("SELECT id FROM <<tables.users>> WHERE full_name IS NOT DISTINCT FROM :locale")
    List<Long> unknown(Optional<Locale> locale);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Timeout;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Timeout(5)
    @Query("SELECT count(*) FROM <<tables.users>>")
    long count();

    @Timeout(value = 200, unit = TimeUnit.MILLISECONDS)
    @Query("SELECT id FROM <<tables.users>> WHERE true<<if email>> AND email = :email<<end>>")
    Stream<Long> ids(@Nullable String email);
}

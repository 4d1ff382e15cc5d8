import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Registered(@Nullable Long id, @Nullable Instant createdAt) {}

    @Query("CALL <<schema>>.register(:email, NULL, NULL)")
    Registered register(String email);
}

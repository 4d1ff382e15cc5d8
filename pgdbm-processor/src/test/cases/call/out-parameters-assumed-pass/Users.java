import dev.pgdbm.annotation.AssumeNonNull;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;

@Dao(Shop.class)
public interface Users {
    record Registered(
            @AssumeNonNull long id, @AssumeNonNull Instant createdAt) {}

    @Query("CALL <<schema>>.register(:email, NULL, NULL)")
    Registered register(String email);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;

@Dao(Shop.class)
public interface Users {
    record Registered(long id, Instant createdAt) {}

    @Query("CALL <<schema>>.register(:email, NULL, NULL)")
    Registered register(String email);
}

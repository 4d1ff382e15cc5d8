import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Json;
import dev.pgdbm.annotation.PgType;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record WithScores(String email, @Json @PgType("jsonb") List<Integer> scores) {}

    @Query("INSERT INTO <<tables.users>> (email) SELECT email FROM <<rows.users>>")
    int create(List<WithScores> users);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record User(long row, String statement) {}

    @Query("SELECT id AS row, email AS statement FROM <<tables.users>> WHERE id = :statement AND email = :connection")
    List<User> find(long statement, String connection);

    @Query("SELECT id AS row, email AS statement FROM <<tables.users>> WHERE id = :executor AND email IN (:rows, :result, :failure)")
    List<User> find(long executor, String rows, String result, String failure);
}

import dev.pgdbm.SqlRunner;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.InTransaction;
import dev.pgdbm.annotation.InTransaction.Isolation;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Map;

@Dao(Shop.class)
public interface Users extends Exports<String> {
    @Override
    @Query("SELECT email FROM <<tables.users>> ORDER BY id")
    List<String> all();

    @Query("DELETE FROM <<tables.users>> WHERE email = :email")
    int remove(String email);

    SqlRunner runner();

    @InTransaction
    default int removeAll(String... emails) {
        int removed = 0;
        for (String email : emails) {
            removed += remove(email);
        }
        return removed;
    }

    @InTransaction(isolation = Isolation.SERIALIZABLE)
    default void replace(Map<String, ? extends List<?>> runner, long[] tx) {
        runner.keySet().forEach(this::remove);
    }
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.counters>> (n) VALUES (:n)")
    void add(long n);
}

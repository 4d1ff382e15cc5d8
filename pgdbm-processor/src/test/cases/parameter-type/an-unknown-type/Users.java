import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.spots>> (id, place) VALUES (1, :place)")
    void add(String place);
}

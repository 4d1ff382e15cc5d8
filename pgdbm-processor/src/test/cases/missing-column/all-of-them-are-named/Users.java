import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.posts>> (tags) VALUES (:tags)")
    void create(List<String> tags);
}

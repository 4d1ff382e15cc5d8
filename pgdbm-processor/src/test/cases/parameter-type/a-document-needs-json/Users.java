import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("UPDATE <<tables.posts>> SET extra = :extra WHERE id = :id")
    void change(long id, List<String> extra);
}

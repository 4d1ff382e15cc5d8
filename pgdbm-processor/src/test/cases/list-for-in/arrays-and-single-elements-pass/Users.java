import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE id = ANY(:ids) AND id <> ALL(:others)")
    List<Long> any(List<Long> ids, List<Long> others);

    @Query("SELECT id FROM <<tables.users>> WHERE id IN (:id, :other)")
    List<Long> two(long id, long other);

    @Query("SELECT id FROM <<tables.posts>> WHERE tags IN (:tags)")
    List<Long> sameTags(List<String> tags);
}

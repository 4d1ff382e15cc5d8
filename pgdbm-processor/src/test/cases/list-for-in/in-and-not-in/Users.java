import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> u WHERE u.id IN (:ids)")
    List<Long> in(List<Long> ids);

    @Query("SELECT id FROM <<tables.users>> WHERE lower(email) NOT IN ( :emails )")
    List<Long> notIn(List<String> emails);

    @Query("DELETE FROM <<tables.users>> WHERE id NOT IN (:ids)")
    int remove(List<Long> ids);
}

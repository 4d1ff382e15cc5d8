import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT emial FROM <<tables.users>>")
    List<String> first();

    @Query("SELECT id FROM <<tables.users>> WHERE id = :id")
    List<Long> second(String id);

    @Query("SELECT 1 FROM <<tables.users>> WHERE id = :other")
    int third(long id);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Box<T>(T id) {}

    @Query("SELECT id FROM <<tables.users>>")
    List<Box<Long>> all();
}

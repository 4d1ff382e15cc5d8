import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users extends Comparable<Users> {
    @Override
    default int compareTo(Users other) {
        return 0;
    }

    @Query("SELECT id FROM <<tables.users>>")
    List<Long> ids();
}

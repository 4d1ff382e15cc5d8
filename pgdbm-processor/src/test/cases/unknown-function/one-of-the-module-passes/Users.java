import dev.pgdbm.annotation.AssumeNonNull;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @AssumeNonNull
    @Query("SELECT <<schema>>.twice(id) FROM <<tables.users>>")
    List<Long> doubled();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

public class Outer {
    private Outer() {}

    private static final class Hidden {
        @Dao(Shop.class)
        interface Users {
            @Query("SELECT id FROM <<tables.users>>")
    List<Long> ids();
    }
    }
}

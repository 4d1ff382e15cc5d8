import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

final class Outer {
    private Outer() {}

    @Dao(Shop.class)
    interface Users {
        @Query("SELECT id FROM <<tables.users>>")
        List<Long> ids();
    }
}

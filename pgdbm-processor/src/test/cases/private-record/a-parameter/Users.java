import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

final class Outer {
    private record Filter(String email) {}

    @Dao(Shop.class)
    interface Users {
        @Query("SELECT id FROM <<tables.users>> WHERE email = :filter.email")
        List<Long> search(Filter filter);
    }
}

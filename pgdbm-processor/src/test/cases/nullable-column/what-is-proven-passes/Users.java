import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Named(long id, String fullName, String title) {}

    @Query("""
            SELECT u.id, u.full_name, p.title
              FROM <<tables.users>> u LEFT JOIN <<tables.posts>> p ON p.user_id = u.id
             WHERE u.full_name LIKE 'A%' AND p.title <> ''
            """)
    List<Named> named();

    @Query("SELECT coalesce(max(id), 0) FROM <<tables.users>>")
    long lastId();

    @Query("SELECT count(*) FROM <<tables.users>>")
    long count();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE full_name LIKE :pattern")
    List<Long> like(@Nullable String pattern);

    @Query("SELECT id FROM <<tables.users>> WHERE id > :after")
    List<Long> after(@Nullable Long after);

    @Query("SELECT id FROM <<tables.users>> WHERE id = ANY (:ids)")
    List<Long> any(@Nullable List<Long> ids);

    @Query("SELECT id FROM <<tables.users>> WHERE email NOT IN ('ada@example.com', :email)")
    List<Long> notIn(@Nullable String email);

    @Query("SELECT id FROM <<tables.users>> WHERE lower(email) = lower(:email)")
    List<Long> lower(@Nullable String email);
}

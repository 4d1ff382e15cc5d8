import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}

    @Query("""
            SELECT id, email FROM <<tables.users>>
             WHERE created_at < now()
               AND id > :after
               <<if name>>AND full_name = :name<<else>>AND full_name IS NULL<<end>>
               <<if recent>>AND created_at > now() - interval '1 day'<<end>>
               <<if !all>>AND id < :before<<end>>
             LIMIT :limit
            """)
    List<User> search(long after, @Nullable String name, boolean recent, boolean all, long before, int limit);

    @Query("DELETE FROM <<tables.users>> WHERE id = :id <<if email>>AND email = :email<<end>>")
    boolean remove(long id, @Nullable String email);

    @Query("SELECT count(*) FROM <<tables.users>> <<if recent>>WHERE created_at > now() - interval '1 day'<<end>>")
    long count(boolean recent);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE true <<if name>>AND full_name = :name<<end>>")
    List<Long> equal(@Nullable String name);

    @Query("UPDATE <<tables.users>> SET created_at = created_at <<if email>>, email = :email<<end>> WHERE id = :id")
    int update(long id, @Nullable String email);

    @Query("SELECT <<if email>>:email::text<<else>>email<<end>> AS email FROM <<tables.users>>")
    List<String> given(@Nullable String email);
}

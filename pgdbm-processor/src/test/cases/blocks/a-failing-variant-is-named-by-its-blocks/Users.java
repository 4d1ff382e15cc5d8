import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record User(long id, String email) {}

    @Query("SELECT id FROM <<tables.users>> WHERE true <<if name>>AND nmae = :name<<end>> <<if email>>AND email = :email<<end>>")
    List<Long> column(@Nullable String name, @Nullable String email);

    @Query("DELETE FROM <<tables.users>> <<if id>>WHERE id = :id<<end>>")
    void delete(@Nullable Long id);

    @Query("SELECT id, email FROM <<tables.users>> WHERE email = :email <<if or>>OR id = 1<<end>>")
    @Nullable User one(String email, boolean or);

    @Query("SELECT u.id, <<if posts>>p.title<<else>>u.email<<end>> AS email FROM <<tables.users>> u LEFT JOIN <<tables.posts>> p ON p.user_id = u.id")
    List<User> titles(boolean posts);

    @Query("SELECT id FROM <<tables.users>> WHERE <<if a>>id = 1<<else>><<if b>>id = 2<<else>>id 3<<end>><<end>>")
    List<Long> nested(boolean a, boolean b);
}

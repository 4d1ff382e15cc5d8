import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("""
            SELECT id FROM <<tables.users>>
             WHERE true <<if a>>AND id > 1
               <<if b>>AND id > 2<<end>>
            """)
    List<Long> unclosed(boolean a, boolean b);

    @Query("SELECT id FROM <<tables.users>> WHERE id > 1<<end>>")
    List<Long> unopened();

    @Query("SELECT id FROM <<tables.users>> <<else>>LIMIT 1")
    List<Long> otherwise();

    @Query("SELECT id FROM <<tables.users>> WHERE true <<if a>>AND id > 1<<else>>AND id > 2<<else>>AND id > 3<<end>>")
    List<Long> thrice(boolean a);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("""
            SELECT id FROM <<tables.users>>
             WHERE true
               <<if a>>AND id > 1 <<if !b>>AND id > 2<<else>>AND id > 3<<end>><<else>>AND id > 4<<end>>
            """)
    List<Long> nested(boolean a, boolean b);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("""
            SELECT id FROM <<tables.users>>
             WHERE true <<if a>>AND id > 1 <<if b>><<if !a>>AND id > 2<<end>><<end>><<else>><<if a>>AND id > 3<<end>><<end>>
            """)
    List<Long> some(boolean a, boolean b);
}

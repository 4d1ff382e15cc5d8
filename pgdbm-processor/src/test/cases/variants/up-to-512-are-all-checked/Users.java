import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("""
            SELECT id FROM <<tables.users>>
             WHERE true
               <<if p0>>AND id <> 0<<end>>
               <<if p1>>AND id <> 1<<end>>
               <<if p2>>AND id <> 2<<end>>
               <<if p3>>AND id <> 3<<end>>
               <<if p4>>AND id <> 4<<end>>
               <<if p5>>AND id <> 5<<end>>
               <<if p6>>AND id <> 6<<end>>
               <<if p7>>AND id <> 7<<end>>
               <<if p8>>AND id <> 8<<end>>
            """)
    List<Long> many(boolean p0, boolean p1, boolean p2, boolean p3, boolean p4, boolean p5, boolean p6, boolean p7, boolean p8);
}

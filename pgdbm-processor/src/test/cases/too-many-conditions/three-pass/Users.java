import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("""
            SELECT id FROM <<tables.users>> WHERE true
             <<if p0>>AND id <> 0<<end>>
             <<if p1>>AND id <> 1<<end>>
             <<if p2>>AND id <> 2<<end>>
            """)
    List<Long> many(
            boolean p0, boolean p1, boolean p2);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import dev.pgdbm.value.Range;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT coalesce(range_agg(int4range(1, u.id::int)), '{}') * :within::int4multirange FROM <<tables.users>> u")
    List<List<Range<Integer>>> ids(List<Range<Integer>> within);
}

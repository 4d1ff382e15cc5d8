import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.Interval;
import dev.pgdbm.value.Range;

import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Trial(Interval length, Range<Long> seats) {}

    @Query("SELECT length, seats FROM <<tables.trials>>")
    List<Trial> all();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.Interval;
import dev.pgdbm.value.Point;
import dev.pgdbm.value.Range;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Trial(Interval length, Range<LocalDate> stay, List<Range<LocalDate>> pauses, List<@Nullable Point> spots) {}

    @Query("""
            INSERT INTO <<tables.trials>> (length, stay, pauses, spots) VALUES (:length, :stay, :pauses, :spots)
            RETURNING length, stay, pauses, spots
            """)
    Trial add(Duration length, Range<LocalDate> stay, List<Range<LocalDate>> pauses, List<Point> spots);
}

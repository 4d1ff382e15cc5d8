import dev.pgdbm.annotation.CopyInto;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    enum Mood {
        HAPPY,
        SAD
    }

    record Visit(String address, List<Mood> moods) {}

    @CopyInto("<<tables.visits>> (address, moods)")
    long load(List<Visit> visits);
}

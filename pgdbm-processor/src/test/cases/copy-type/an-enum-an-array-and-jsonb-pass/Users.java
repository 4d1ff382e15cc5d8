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

    record Visit(Mood mood, List<String> tags, @Nullable String extra) {}

    @CopyInto("<<tables.visits>> (mood, tags, extra)")
    long load(List<Visit> visits);
}

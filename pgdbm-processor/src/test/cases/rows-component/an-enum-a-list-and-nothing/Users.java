import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    enum Mood {
        HAPPY,
        SAD
    }

    record WithMood(String email, Mood mood) {}

    record WithTags(String email, List<String> tags) {}

    record Nothing() {}

    @Query("INSERT INTO <<tables.users>> (email) SELECT email FROM <<rows.users>>")
    int moods(List<WithMood> users);

    @Query("INSERT INTO <<tables.users>> (email) SELECT email FROM <<rows.users>>")
    int tags(List<WithTags> users);

    @Query("INSERT INTO <<tables.users>> (email) SELECT 'a' FROM <<rows.users>>")
    int nothings(List<Nothing> users);
}

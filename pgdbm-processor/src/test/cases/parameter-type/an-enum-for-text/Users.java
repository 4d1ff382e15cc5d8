import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    enum Title {
        NEWS
    }

    @Query("SELECT id FROM <<tables.posts>> WHERE title = :title")
    List<Long> with(Title title);
}

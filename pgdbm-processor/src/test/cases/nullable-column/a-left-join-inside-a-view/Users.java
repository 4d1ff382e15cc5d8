import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Row(String email, String title) {}

    @Query("SELECT email, title FROM <<tables.user_posts>>")
    List<Row> all();
}

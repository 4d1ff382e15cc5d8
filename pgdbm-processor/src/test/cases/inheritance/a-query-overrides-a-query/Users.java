import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users extends Emails {
    @Override
    @Query("SELECT full_name FROM <<tables.users>> WHERE full_name IS NOT NULL")
    List<String> emails();
}

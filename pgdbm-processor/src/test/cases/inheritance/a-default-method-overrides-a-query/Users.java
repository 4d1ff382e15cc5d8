import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users extends Emails {
    @Override
    default List<String> emails() {
        return List.of();
    }
}

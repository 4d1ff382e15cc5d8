import dev.pgdbm.annotation.Dao;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Dao(Shop.class)
public interface Users extends Reads<Users.User, String> {
    record User(long id, String email) {}
}

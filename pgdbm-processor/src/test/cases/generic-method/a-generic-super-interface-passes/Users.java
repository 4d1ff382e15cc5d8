import dev.pgdbm.annotation.Dao;

@Dao(Shop.class)
public interface Users extends All<Users.User> {
    record User(long id, String email) {}
}

import dev.pgdbm.annotation.Column;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record User(long id, @Column("mail") String email) {}

    @Query("SELECT id, email AS \"mail\" FROM <<tables.users>>")
    List<User> all();
}

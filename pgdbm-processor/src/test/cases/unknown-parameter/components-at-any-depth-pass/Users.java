import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Address(String street, String city) {}

    record User(long id, String email, Address address, Object anything) {}

    @Query("INSERT INTO <<tables.users>> (email, full_name) VALUES (:user.email, :user.address.city)")
    void create(User user);

    @Query("SELECT id FROM <<tables.posts>> WHERE tags[1:2] = :tags.list AND id = :tags.id::int8")
    List<Long> tagged(Tags tags);

    record Tags(List<String> list, long id) {}

    record Box<T>(T content, List<T> others) {}

    @Query("SELECT id FROM <<tables.users>> WHERE id = :box.content OR id = ANY(:box.others)")
    List<Long> boxed(Box<Long> box);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    enum Kind {
        HOME,
        WORK
    }

    record Place(double latitude, double longitude) {}

    record Address(String street, @Nullable Integer zip, @Nullable Kind kind, @Nullable Place place, List<String> phones) {}

    record User(long id, Address address, List<Address> earlier, @Nullable Place place) {}

    @Query("""
            INSERT INTO <<tables.users>> (id, address, earlier, place) VALUES (:id, :address, :earlier, :place)
            RETURNING id, address, earlier, place
            """)
    User add(long id, Address address, List<Address> earlier, @Nullable Place place);

    @Query("SELECT address FROM <<tables.users>>")
    List<Address> addresses();
}

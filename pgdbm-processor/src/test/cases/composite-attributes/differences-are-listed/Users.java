import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Address(String street, String zip, String city) {}

    record Place(double longitude, double latitude, String name) {}

    record Pair(Double longitude, short latitude) {}

    enum Kind {
        HOME
    }

    record Whole(@Nullable String street, int zip, Kind kind, Pair place, List<String> phones) {}

    record User(long id, Address address) {}

    @Query("SELECT id, address FROM <<tables.users>>")
    List<User> users();

    @Query("SELECT place FROM <<tables.users>> WHERE place IS NOT NULL")
    List<@Nullable Place> places();

    @Query("UPDATE <<tables.users>> SET place = :place, earlier = :earlier WHERE id = :id")
    void move(long id, Pair place, List<Whole> earlier);
}

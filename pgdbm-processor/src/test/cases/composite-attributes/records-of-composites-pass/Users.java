import dev.pgdbm.annotation.Column;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    enum Kind {
        HOME,
        WORK
    }

    record Place(double longitude, double latitude) {}

    record Address(
            @Column("street") String road,
            long zip,
            @Nullable Kind kind,
            @Nullable Place place,
            List<@Nullable String> phones) {}

    record Name(long id) {}

    record User(Name name, Address address, List<Address> earlier) {}

    record Row(long id, Address address, List<Address> earlier, @Nullable Place place) {}

    @Query("SELECT id AS \"name.id\", address, earlier FROM <<tables.users>>")
    List<User> users();

    @Query("SELECT address FROM <<tables.users>> WHERE id = :id")
    Optional<Address> address(long id);

    @Query("SELECT id, place FROM <<tables.users>>")
    Map<Long, @Nullable Place> places();

    @Query("SELECT u FROM <<tables.users>> u WHERE id = :id")
    @Nullable
    Row row(long id);

    @Query("UPDATE <<tables.users>> SET place = :place WHERE place = ANY(:places::<<schema>>.place[])")
    int move(@Nullable Place place, List<Place> places);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Address(String city) {}

    record Filter(@Nullable String name, @Nullable Address address) {}

    @Query("SELECT id FROM <<tables.users>> WHERE full_name = :filter.name")
    List<Long> named(Filter filter);

    @Query("SELECT id FROM <<tables.users>> WHERE full_name LIKE :filter.address.city")
    List<Long> inCity(Filter filter);
}

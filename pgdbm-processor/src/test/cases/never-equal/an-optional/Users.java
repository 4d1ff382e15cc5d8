import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

@Dao(Shop.class)
public interface Users {
    record Filter(Optional<String> name) {}

    @Query("SELECT id FROM <<tables.users>> WHERE full_name = :name")
    List<Long> named(Optional<String> name);

    @Query("SELECT id FROM <<tables.users>> WHERE id > :after AND full_name LIKE :filter.name")
    List<Long> after(OptionalLong after, Optional<Filter> filter);
}

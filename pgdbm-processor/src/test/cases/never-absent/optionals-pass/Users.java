import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

@Dao(Shop.class)
public interface Users {
    record Page(OptionalLong after, int size) {}

    @Query("SELECT id FROM <<tables.users>> WHERE true <<if name>>AND full_name = :name<<end>> <<if !old>>AND id > 7<<end>>")
    List<Long> named(Optional<String> name, Optional<Boolean> old);

    @Query("SELECT id FROM <<tables.users>> <<if page.after>>WHERE id > :page.after<<end>> <<if page>>LIMIT :page.size<<end>>")
    List<Long> page(Optional<Page> page);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("SELECT id FROM <<tables.users>> WHERE (:name IS NULL OR full_name = :name)")
    List<Long> either(@Nullable String name);

    @Query("SELECT id FROM <<tables.users>> WHERE full_name = coalesce(:name, full_name)")
    List<Long> coalesced(@Nullable String name);

    @Query("SELECT id FROM <<tables.users>> WHERE CASE WHEN :name::text IS NULL THEN true ELSE full_name = :name END")
    List<Long> chosen(@Nullable String name);

    @Query("SELECT id FROM <<tables.users>> WHERE full_name = :name AND :name::text IS NOT NULL")
    List<Long> asked(@Nullable String name);

    @Query("SELECT id FROM <<tables.users>> WHERE id = :id OR full_name = :name")
    List<Long> another(long id, @Nullable String name);
}

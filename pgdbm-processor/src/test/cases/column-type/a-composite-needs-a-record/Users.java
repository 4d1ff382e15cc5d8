import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Place(double longitude) {}

    @Query("SELECT address FROM <<tables.users>>")
    List<String> addresses();

    @Query("UPDATE <<tables.users>> SET place = :place WHERE id = :id")
    void move(long id, List<Place> place);

    @Query("DELETE FROM <<tables.users>> WHERE id = :id")
    void delete(Place id);

    @Query("DELETE FROM <<tables.users>> WHERE place = :place OR place = ANY(:places)")
    void delete(Place place, List<Place> places);
}

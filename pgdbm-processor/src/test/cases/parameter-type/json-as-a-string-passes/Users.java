import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("UPDATE <<tables.posts>> SET extra = :extra WHERE id = :id")
    int set(long id, String extra);
}

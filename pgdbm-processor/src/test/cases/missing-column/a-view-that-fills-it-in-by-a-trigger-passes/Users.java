import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.names>> (full_name) VALUES (:name)")
    void create(String name);
}

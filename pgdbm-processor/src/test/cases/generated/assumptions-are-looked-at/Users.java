import dev.pgdbm.annotation.AssumeNonNull;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    record Total(@AssumeNonNull long lastId, @AssumeNonNull String name) {}

    @Query("SELECT max(id) AS last_id, max(full_name) AS name FROM <<tables.users>>")
    Total total();

    @AssumeNonNull
    @Query("SELECT max(id) FROM <<tables.users>>")
    long lastId();
}

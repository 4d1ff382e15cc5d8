import dev.pgdbm.annotation.AllRows;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @AllRows
    @Query("UPDATE <<tables.users>> SET full_name = NULL")
    int forget();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("UPDATE <<tables.users>> SET full_name = NULL")
    int update();

    @Query("DELETE FROM <<tables.posts>>")
    int delete();

    @Query("DELETE FROM <<tables.posts>> p USING <<tables.users>> u")
    int using();

    @Query("""
            WITH gone AS (
                DELETE FROM <<tables.posts>> RETURNING id
            )
            SELECT count(*) FROM gone
            """)
    long commonTable();
}

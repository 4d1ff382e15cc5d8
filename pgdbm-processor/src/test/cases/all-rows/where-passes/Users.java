import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("DELETE FROM <<tables.posts>> WHERE id = :id")
    int delete(long id);

    @Query("UPDATE <<tables.posts>> p SET title = u.email FROM <<tables.users>> u WHERE p.user_id = u.id")
    int join();

    @Query("DELETE FROM <<tables.posts>> WHERE :sure")
    int ifSure(boolean sure);

    @Query("""
            MERGE INTO <<tables.posts>> p USING <<tables.users>> u ON p.user_id = u.id
            WHEN MATCHED THEN DELETE
            """)
    int merge();
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    @Query("""
            MERGE INTO <<tables.users>> u
            USING (VALUES (:email, :name)) n(email, name) ON u.email = n.email
            WHEN MATCHED THEN UPDATE SET full_name = n.name
            WHEN NOT MATCHED THEN INSERT (email, full_name) VALUES (n.email, n.name)
            """)
    int merge(String email, String name);

    @Query("""
            MERGE INTO <<tables.users>> u
            USING (VALUES (:email, :name)) n(email, name) ON u.email = n.email
            WHEN MATCHED THEN UPDATE SET full_name = n.name
            WHEN NOT MATCHED THEN INSERT (email, full_name) VALUES (n.email, n.name)
            RETURNING u.id
            """)
    List<Long> mergeReturning(String email, String name);
}

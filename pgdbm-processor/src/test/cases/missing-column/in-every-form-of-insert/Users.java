import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
public interface Users {
    @Query("INSERT INTO <<tables.users>> DEFAULT VALUES")
    void defaults();

    @Query("INSERT INTO <<tables.codes>> VALUES (1)")
    void positions();

    @Query("INSERT INTO <<tables.codes>> (name, id) VALUES (:name, DEFAULT)")
    void explicitDefault(String name);

    @Query("INSERT INTO <<tables.codes>> (id, name) VALUES (1, DEFAULT), (2, 'two')")
    void amongSeveralRows();

    @Query("""
            WITH made AS (
                INSERT INTO <<tables.users>> (full_name) VALUES (:name) RETURNING id
            )
            INSERT INTO <<tables.codes>> (id, name) SELECT m.id, 'x' FROM made m
            """)
    void commonTable(String name);

    @Query("""
            MERGE INTO <<tables.codes>> c USING (VALUES (:id::bigint)) s(id) ON c.id = s.id
            WHEN MATCHED THEN UPDATE SET name = 'x'
            WHEN NOT MATCHED THEN INSERT (id) VALUES (s.id)
            """)
    void merge(long id);

    @Query("INSERT INTO <<tables.names>> AS n (full_name) VALUES (:name) ON CONFLICT DO NOTHING")
    void view(String name);
}

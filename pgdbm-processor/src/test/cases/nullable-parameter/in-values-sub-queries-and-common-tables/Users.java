import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("""
            INSERT INTO <<tables.users>> (email)
            VALUES ('ada@example.com'), (:email)
            """)
    void values(@Nullable String email);

    @Query("""
            WITH row AS (SELECT :email::text AS email UNION ALL SELECT 'ada@example.com')
            INSERT INTO <<tables.users>> (email)
            SELECT r.email FROM row r
            """)
    void select(@Nullable String email);

    @Query("""
            WITH made AS (INSERT INTO <<tables.users>> (email) VALUES (:email) RETURNING id)
            INSERT INTO <<tables.posts>> (user_id, title) SELECT m.id, :title FROM made m
            """)
    void commonTable(@Nullable String email, @Nullable String title);
}

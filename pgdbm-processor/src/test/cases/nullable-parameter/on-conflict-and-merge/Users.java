import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    @Query("""
            INSERT INTO <<tables.users>> (email) VALUES ('ada@example.com')
            ON CONFLICT (email) DO UPDATE SET email = :email
            """)
    void conflict(@Nullable String email);

    @Query("""
            MERGE INTO <<tables.users>> u
            USING (VALUES (:email::text, :other::text)) s(email, other) ON u.email = s.email
            WHEN MATCHED THEN UPDATE SET email = s.other
            WHEN NOT MATCHED AND :other::text IS NOT NULL THEN INSERT (email) VALUES (s.other)
            """)
    void merge(String email, @Nullable String other);
}

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import java.util.Optional;

@Dao(Shop.class)
interface Users {
    record User(long id, String email) {}

    @Query("SELECT id, email FROM <<tables.users>> WHERE email = :email")
    Optional<User> byEmail(String email);

    @Query("""
            SELECT u.id, u.email
              FROM <<tables.posts>> p
              JOIN <<tables.users>> u ON u.id = p.user_id
             WHERE p.id = :post
            """)
    User author(long post);

    @Query("SELECT id, email FROM <<tables.users>> ORDER BY created_at LIMIT 1")
    Optional<User> first();

    @Query("SELECT count(*) FROM <<tables.users>> WHERE full_name = :name")
    long named(String name);

    @Query("SELECT id, email FROM <<tables.users>> WHERE full_name = :name")
    List<User> byName(String name);

    @Query("UPDATE <<tables.users>> SET full_name = :name WHERE full_name IS NULL")
    int nameAll(String name);

    @Query("INSERT INTO <<tables.users>> (email) VALUES (:email) RETURNING id")
    long create(String email);
}

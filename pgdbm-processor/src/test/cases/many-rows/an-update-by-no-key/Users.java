import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;

@Dao(Shop.class)
interface Users {
    @Query("""
            UPDATE <<tables.posts>> p
               SET title = :title
              FROM <<tables.users>> u
             WHERE u.id = p.user_id AND u.email = :email
            RETURNING p.id
            """)
    long rename(String email, String title);
}

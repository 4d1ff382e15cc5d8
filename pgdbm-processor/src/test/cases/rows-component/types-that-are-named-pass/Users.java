import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Column;
import dev.pgdbm.annotation.PgType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewPost(long userId, @Column("subject") String title, @PgType("jsonb") @Nullable String extra) {}

    @Query("""
            INSERT INTO <<tables.posts>> (user_id, title, extra)
            SELECT user_id, subject, extra FROM <<rows.posts>>
            """)
    int posts(List<NewPost> posts);
}

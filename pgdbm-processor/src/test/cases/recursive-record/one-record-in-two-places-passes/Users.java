import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Author(long id) {}

    record Post(Author author, Author editor) {}

    @Query("""
            SELECT user_id AS "author.id", user_id AS "editor.id" FROM <<tables.posts>>
            """)
    List<Post> posts();
}

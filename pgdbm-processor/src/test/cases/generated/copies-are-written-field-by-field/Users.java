import dev.pgdbm.annotation.CopyInto;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Converter;
import dev.pgdbm.value.ColumnConverter;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record NewPost(
            long userId, String title, List<String> tags, @Converter(Extras.class) @Nullable Extra extra) {}

    record NewUser(String email, @Nullable String fullName, Instant createdAt) {}

    record Extra(String json) {}

    class Extras implements ColumnConverter<Extra, String> {
        @Override
        public Extra fromColumn(String json) {
            return new Extra(json);
        }

        @Override
        public String toParameter(Extra extra) {
            return extra.json();
        }
    }

    @CopyInto("<<tables.posts>> (user_id, title, tags, extra)")
    long posts(Stream<NewPost> posts);

    @CopyInto("<<tables.users>>")
    void iterator(Iterator<? extends NewUser> users);

    @CopyInto("<<tables.users>> (created_at, email, full_name)")
    long list(Iterable<NewUser> row);
}

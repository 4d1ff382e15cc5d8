import dev.pgdbm.annotation.Converter;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.ColumnConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record UserId(long value) {}

    final class UserIdConverter implements ColumnConverter<UserId, Long> {
        @Override
        public UserId fromColumn(Long column) {
            return new UserId(column);
        }

        @Override
        public Long toParameter(UserId value) {
            return value.value();
        }
    }

    record Address(String street, @Nullable String city) {}

    record NewUser(String email, Address home, @Nullable Address work) {}

    record Page(boolean last, int size) {}

    record Filter(
            @Nullable String name,
            @Converter(UserIdConverter.class) UserId after,
            List<String> emails,
            @Nullable Page page) {}

    @Query("INSERT INTO <<tables.users>> (email, full_name) VALUES (:user.email, :user.home.city)")
    int create(NewUser user);

    @Query("INSERT INTO <<tables.users>> (email, full_name) VALUES (:user.home.street || :user.email || :user.email, :user.work.city)")
    int createWithBoth(NewUser user);

    @Query("""
            SELECT id FROM <<tables.users>>
             WHERE id > :filter.after AND email = ANY(:filter.emails)
               <<if filter.name>>AND full_name = :filter.name<<end>>
             ORDER BY id <<if filter.page.last>>DESC<<end>>
             <<if filter.page>>LIMIT :filter.page.size<<end>>
            """)
    List<Long> search(Filter filter);

    @Query("SELECT id FROM <<tables.users>> <<if page>>LIMIT :page.size<<else>>LIMIT 5<<end>>")
    List<Long> page(@Nullable Page page);

    @Query("SELECT id FROM <<tables.users>> LIMIT :page.size::int8")
    List<Long> somePage(@Nullable Page page);
}

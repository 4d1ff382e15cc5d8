import dev.pgdbm.annotation.Converter;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.ColumnConverter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
@Converter(Users.UserIdConverter.class)
public interface Users {
    record UserId(long value) {}

    record Email(String text) {}

    final class UserIdConverter implements ColumnConverter<UserId, Long> {
        @Override
        public UserId fromColumn(Long value) {
            return new UserId(value);
        }

        @Override
        public Long toParameter(UserId id) {
            return id.value();
        }
    }

    final class EmailConverter implements ColumnConverter<Email, String> {
        @Override
        public Email fromColumn(String value) {
            return new Email(value);
        }

        @Override
        public String toParameter(Email email) {
            return email.text();
        }
    }

    record User(UserId id, @Converter(EmailConverter.class) Email email) {}

    @Query("SELECT id, email FROM <<tables.users>> WHERE id = ANY(:ids) OR email = :email")
    List<User> find(List<UserId> ids, @Converter(EmailConverter.class) @Nullable Email email);

    @Query("SELECT id FROM <<tables.users>> WHERE id = :id")
    Optional<UserId> same(UserId id);
}

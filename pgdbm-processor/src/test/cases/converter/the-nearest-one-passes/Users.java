import dev.pgdbm.annotation.Converter;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.ColumnConverter;
import java.util.List;

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

    final class NegatedConverter implements ColumnConverter<UserId, Long> {
        @Override
        public UserId fromColumn(Long value) {
            return new UserId(-value);
        }

        @Override
        public Long toParameter(UserId id) {
            return -id.value();
        }
    }

    @Query("SELECT id FROM <<tables.users>> WHERE id = :id")
    List<UserId> find(@Converter(NegatedConverter.class) UserId id);
}

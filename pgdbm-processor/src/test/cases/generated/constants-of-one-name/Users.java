import dev.pgdbm.annotation.Converter;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.ColumnConverter;
import java.util.List;

@Dao(Shop.class)
public interface Users {
    record Id(long value) {}

    record Key(long value) {}

    enum Mood {
        GLAD,
        SAD
    }

    final class IdConverter implements ColumnConverter<Id, Long> {
        @Override
        public Id fromColumn(Long value) {
            return new Id(value);
        }

        @Override
        public Long toParameter(Id id) {
            return id.value();
        }
    }

    record Moods(Mood mood, UsersMood again, Mood loud) {}

    @Query("SELECT mood, mood AS again, loud FROM <<tables.users>> WHERE mood = :mood OR mood = :again OR loud = :mood")
    List<Moods> moods(Mood mood, UsersMood again);

    @Query("SELECT id FROM <<tables.users>> WHERE id = :id OR id = :key")
    List<Long> usersIdConverter(
            @Converter(IdConverter.class) Id id, @Converter(UsersIdConverter.class) Key key);
}

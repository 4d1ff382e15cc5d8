import dev.pgdbm.annotation.Converter;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Json;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.ColumnConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Dao(Shop.class)
public interface Users {
    record Id(long value) {}

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

    @Query("SELECT id FROM <<tables.posts>> WHERE true <<if id>>AND id = :id<<end>> <<if extra>>AND extra = :extra<<end>>")
    List<Long> find(@Converter(IdConverter.class) @Nullable Id id, @Json @Nullable Object extra);
}

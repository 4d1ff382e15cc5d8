package dev.pgdbm.internal.dynamic;

import static java.util.Map.entry;

import dev.pgdbm.error.InvalidBinding;
import dev.pgdbm.internal.value.ArrayLiteral;
import dev.pgdbm.support.ArrayColumns;
import dev.pgdbm.support.Columns;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chooses the reader of a column by the class that is wanted. */
public final class ValueReaders {
    private static final Map<Class<?>, Getters> GETTERS = Map.ofEntries(
            entry(Short.class, new Getters(Columns::shortOrNull, ArrayColumns::shorts)),
            entry(Integer.class, new Getters(Columns::intOrNull, ArrayColumns::ints)),
            entry(Long.class, new Getters(Columns::longOrNull, ArrayColumns::longs)),
            entry(Float.class, new Getters(Columns::floatOrNull, ArrayColumns::floats)),
            entry(Double.class, new Getters(Columns::doubleOrNull, ArrayColumns::doubles)),
            entry(Boolean.class, new Getters(Columns::booleanOrNull, ArrayColumns::booleans)),
            entry(BigDecimal.class, new Getters(ResultSet::getBigDecimal, ArrayColumns::bigDecimals)),
            entry(String.class, new Getters(ResultSet::getString, ArrayColumns::strings)),
            entry(byte[].class, new Getters(ResultSet::getBytes, ArrayColumns::byteArrays)),
            entry(UUID.class, new Getters(Columns::uuid, ArrayColumns::uuids)),
            entry(LocalDate.class, new Getters(Columns::localDate, ArrayColumns::localDates)),
            entry(LocalTime.class, new Getters(Columns::localTime, ArrayColumns::localTimes)),
            entry(LocalDateTime.class, new Getters(Columns::localDateTime, ArrayColumns::localDateTimes)),
            entry(Instant.class, new Getters(Columns::instant, ArrayColumns::instants)),
            entry(OffsetDateTime.class, new Getters(Columns::offsetDateTime, ArrayColumns::offsetDateTimes)));

    private ValueReaders() {}

    /**
     * The value of a column, null for NULL.
     *
     * @throws InvalidBinding if no column can be read as the class
     */
    public static <T> @Nullable T read(ResultSet row, int index, Class<T> type) throws SQLException {
        return type.cast(getters(type).one.get(row, index));
    }

    /**
     * The elements of an array column, null for NULL.
     *
     * @throws InvalidBinding if no column can be read as a list of the class
     */
    public static <T> @Nullable List<T> readList(ResultSet row, int index, Class<T> element) throws SQLException {
        Getters getters = getters(element);
        // Text such as {"a": 1} could be taken for an array.
        if (row.getMetaData().getColumnType(index) != Types.ARRAY) {
            throw ArrayLiteral.none();
        }
        List<?> elements = (List<?>) getters.many.get(row, index);
        return elements == null ? null : elements.stream().map(element::cast).toList();
    }

    private static Getters getters(Class<?> type) {
        Getters found = GETTERS.get(type);
        if (found == null) {
            throw new InvalidBinding(
                    "no column can be read as %s; read it as one of the classes that Row names, and convert that"
                            .formatted(type.getName()));
        }
        return found;
    }

    private record Getters(Getter one, Getter many) {}

    private interface Getter {
        @Nullable
        Object get(ResultSet row, int index) throws SQLException;
    }
}

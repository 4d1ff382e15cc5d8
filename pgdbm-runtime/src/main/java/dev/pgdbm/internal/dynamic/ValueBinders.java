package dev.pgdbm.internal.dynamic;

import static java.util.Map.entry;

import dev.pgdbm.error.InvalidBinding;
import dev.pgdbm.internal.value.ArrayLiteral;
import dev.pgdbm.internal.value.TimeText;
import dev.pgdbm.support.Parameters;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Binds a value by its class. */
final class ValueBinders {
    private static final Map<Class<?>, Binder<?>> BINDERS = Map.ofEntries(
            binder(Short.class, PreparedStatement::setShort, Object::toString),
            binder(Integer.class, PreparedStatement::setInt, Object::toString),
            binder(Long.class, PreparedStatement::setLong, Object::toString),
            binder(Float.class, PreparedStatement::setFloat, Object::toString),
            binder(Double.class, PreparedStatement::setDouble, Object::toString),
            binder(Boolean.class, PreparedStatement::setBoolean, Object::toString),
            binder(BigDecimal.class, Parameters::bigDecimal, Object::toString),
            binder(String.class, Parameters::inferred, Function.identity()),
            binder(
                    byte[].class,
                    PreparedStatement::setBytes,
                    bytes -> "\\x" + HexFormat.of().formatHex(bytes)),
            binder(UUID.class, Parameters::uuid, UUID::toString),
            binder(LocalDate.class, Parameters::localDate, TimeText::text),
            binder(LocalTime.class, Parameters::localTime, TimeText::text),
            binder(LocalDateTime.class, Parameters::localDateTime, TimeText::text),
            binder(Instant.class, Parameters::instant, TimeText::text),
            binder(OffsetDateTime.class, Parameters::offsetDateTime, TimeText::text));

    private ValueBinders() {}

    /**
     * Checks that there is a binder for a value.
     *
     * @throws InvalidBinding if not
     */
    static void check(String name, @Nullable Object value) {
        if (value instanceof List<?> list) {
            list.forEach(element -> checkScalar(name, element));
        } else {
            checkScalar(name, value);
        }
    }

    private static void checkScalar(String name, @Nullable Object value) {
        if (value != null && !(value instanceof Enum<?>) && !BINDERS.containsKey(value.getClass())) {
            throw new InvalidBinding(
                    ":%s is a %s, which cannot be bound; convert it to a String, a number, a java.time class, UUID, byte[], or a List of those"
                            .formatted(name, value.getClass().getName()));
        }
    }

    /** Binds a value that was checked. */
    static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            Parameters.inferred(statement, index, null);
        } else if (value instanceof Enum<?> constant) {
            Parameters.inferred(statement, index, constant.name());
        } else if (value instanceof List<?> list) {
            Parameters.inferred(statement, index, ArrayLiteral.of(texts(list)));
        } else {
            binder(value).bind(statement, index, value);
        }
    }

    private static List<@Nullable String> texts(List<?> values) {
        List<@Nullable String> texts = new ArrayList<>(values.size());
        for (Object value : values) {
            texts.add(value == null ? null : text(value));
        }
        return texts;
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name()
                : binder(value).text(value);
    }

    // Checked before: see check.
    private static Binder<?> binder(Object value) {
        return Objects.requireNonNull(BINDERS.get(value.getClass()));
    }

    private static <T> Map.Entry<Class<?>, Binder<?>> binder(
            Class<T> type, Setter<T> setter, Function<T, String> text) {
        return entry(type, new Binder<>(type, setter, text));
    }

    private record Binder<T>(Class<T> type, Setter<T> setter, Function<T, String> text) {
        void bind(PreparedStatement statement, int index, Object value) throws SQLException {
            setter.set(statement, index, type.cast(value));
        }

        String text(Object value) {
            return text.apply(type.cast(value));
        }
    }

    private interface Setter<T> {
        void set(PreparedStatement statement, int index, T value) throws SQLException;
    }
}

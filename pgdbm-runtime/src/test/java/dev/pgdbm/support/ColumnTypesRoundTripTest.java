package dev.pgdbm.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.TestServer;
import dev.pgdbm.type.Access;
import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ColumnTypes;
import dev.pgdbm.type.Owner;
import dev.pgdbm.type.ParameterMapping;
import dev.pgdbm.type.ResultMapping;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of THE table makes the round trip through a server, as text and (from the fifth execution on) as binary. */
class ColumnTypesRoundTripTest {
    private static final int UNTIL_BINARY = 8;
    private static final TimeZone USUAL = TimeZone.getDefault();

    private static Connection connection;

    @BeforeAll
    static void connect() throws SQLException {
        // Has gaps at midnight and a past with seconds in its offset: whoever detours over the JVM's zone gets caught.
        TimeZone.setDefault(TimeZone.getTimeZone("America/Sao_Paulo"));
        connection = TestServer.connect();
        try (Statement statement = connection.createStatement()) {
            for (String extension : List.of("citext", "hstore", "ltree")) {
                statement.execute("CREATE EXTENSION IF NOT EXISTS " + extension);
            }
        }
    }

    @AfterAll
    static void close() throws SQLException {
        TimeZone.setDefault(USUAL);
        connection.close();
    }

    static Stream<ColumnType> all() {
        return ColumnTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMethodExists(ColumnType type) {
        type.results().forEach(result -> {
            assertThat(method(result.required())).isNotNull();
            assertThat(method(result.nullable())).isNotNull();
        });
        type.parameters().forEach(parameter -> {
            assertThat(method(parameter.required())).isNotNull();
            assertThat(method(parameter.nullable())).isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void nameAndOidsAreTheServers(ColumnType type) throws SQLException {
        String sql = "SELECT oid::int, typarray::int, format_type(oid, NULL) FROM pg_type WHERE typname = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, type.name());
            try (ResultSet rows = statement.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(type.oid()).isIn(0, rows.getInt(1));
                assertThat(type.arrayOid()).isIn(0, rows.getInt(2));
                assertThat(Stream.concat(Stream.of(type.name()), type.aliases().stream()))
                        .contains(rows.getString(3));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyValueComesBack(ColumnType type) throws Exception {
        createTable(type);
        for (ParameterMapping parameter : type.parameters()) {
            for (Object value : Samples.of(type, parameter.javaType())) {
                for (int times = 0; times < UNTIL_BINARY; times++) {
                    store(type, parameter.required(), value);
                    assertComesBack(type, value);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void nullComesBack(ColumnType type) throws Exception {
        createTable(type);
        for (ParameterMapping parameter : type.parameters()) {
            if (isReference(parameter.javaType())) {
                store(type, parameter.nullable(), null);
                assertComesBack(type, null);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSentTypeIsTheOneThatIsDeclared(ColumnType type) throws Exception {
        for (ParameterMapping parameter : type.parameters()) {
            Object sample = Samples.of(type, parameter.javaType()).get(0);
            assertThat(sent(parameter.required(), sample)).isEqualTo(expected(parameter));
            if (isReference(parameter.javaType())) {
                assertThat(sent(parameter.nullable(), null)).isEqualTo(expected(parameter));
            }
        }
    }

    @Test
    void noNameIsThereTwice() {
        assertThat(all().flatMap(type -> Stream.concat(Stream.of(type.name()), type.aliases().stream())))
                .doesNotHaveDuplicates();
        assertThat(all().map(ColumnType::oid).filter(oid -> oid != 0)).doesNotHaveDuplicates();
    }

    @Test
    void extensionsAreFoundByName() {
        assertThat(ColumnTypes.byName("citext")).isPresent();
        assertThat(ColumnTypes.byOid(0)).isEmpty();
        assertThat(ColumnTypes.byOid(1016).orElseThrow().aliases()).contains("bigint[]");
    }

    /** A parameter of unknown type is text where nothing else is known. */
    private static String expected(ParameterMapping parameter) {
        return parameter.sentType() == null ? "text" : parameter.sentType();
    }

    private static String sent(Access binder, @Nullable Object value) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement("SELECT ?")) {
            bind(binder, statement, value);
            return statement.getParameterMetaData().getParameterTypeName(1);
        }
    }

    private static void createTable(ColumnType type) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS pg_temp.trip");
            statement.execute("CREATE TEMP TABLE trip (v \"%s\")".formatted(type.name()));
            statement.execute("INSERT INTO trip VALUES (NULL)");
        }
    }

    private static void store(ColumnType type, Access binder, @Nullable Object value) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement("UPDATE trip SET v = ?")) {
            bind(binder, statement, value);
            assertThat(statement.executeUpdate()).as(type.name()).isEqualTo(1);
        }
    }

    private static void assertComesBack(ColumnType type, @Nullable Object value) throws Exception {
        for (ResultMapping result : type.results()) {
            if (value == null ? !isReference(result.javaType()) : !holds(result.javaType(), value)) {
                continue;
            }
            Object expected = Samples.as(value, result.javaType());
            assertSame(read(result.nullable()), expected, result);
            if (value != null) {
                assertSame(read(result.required()), expected, result);
            }
        }
    }

    /** Whether NULL is at no place where a type has none. */
    private static boolean holds(String javaType, @Nullable Object value) {
        if (value == null) {
            return javaType.startsWith("@Nullable ");
        }
        if (value instanceof List<?> list) {
            String element = javaType.replaceFirst("^(@Nullable )?java.util.List<(.*)>$", "$2");
            return list.stream().allMatch(each -> holds(element, each));
        }
        return !(value instanceof Map<?, ?> map)
                || map.values().stream().allMatch(each -> holds(values(javaType), each));
    }

    private static String values(String map) {
        return map.substring(map.indexOf(", ") + 2);
    }

    private static void assertSame(@Nullable Object read, @Nullable Object expected, ResultMapping result) {
        // A float that is read for a double is widened where it is assigned.
        assertThat(Arrays.deepEquals(comparable(Samples.as(read, result.javaType())), comparable(expected)))
                .as("%s: %s, expected %s", result.javaType(), read, expected)
                .isTrue();
    }

    /** Arrays are compared by their content, lists of arrays not. */
    private static Object[] comparable(@Nullable Object value) {
        return value instanceof List<?> list ? list.toArray() : new Object[] {value};
    }

    private static @Nullable Object read(Access reader) throws Exception {
        try (PreparedStatement statement = connection.prepareStatement("SELECT v FROM trip");
                ResultSet rows = statement.executeQuery()) {
            assertThat(rows.next()).isTrue();
            List<@Nullable Object> arguments =
                    new ArrayList<>(reader.owner().isDirect() ? List.of(1) : List.of(rows, 1));
            addCodec(reader, arguments);
            return invoke(method(reader), reader.owner().isDirect() ? rows : null, arguments);
        }
    }

    static void bind(Access binder, PreparedStatement statement, @Nullable Object value) throws Exception {
        Method method = method(binder);
        List<@Nullable Object> arguments =
                new ArrayList<>(binder.owner().isDirect() ? List.of(1) : List.of(statement, 1));
        arguments.add(value);
        addCodec(binder, arguments);
        invoke(method, binder.owner().isDirect() ? statement : null, arguments);
    }

    private static @Nullable Object invoke(
            Method method, @Nullable Object on, List<? extends @Nullable Object> arguments) throws Exception {
        try {
            return method.invoke(on, arguments.toArray());
        } catch (InvocationTargetException failure) {
            throw new AssertionError(method + " " + arguments.subList(1, arguments.size()), failure.getCause());
        }
    }

    private static Method method(Access access) {
        try {
            return Arrays.stream(Class.forName(access.owner().className()).getMethods())
                    .filter(method -> method.getName().equals(access.method()))
                    .filter(method -> method.getParameterCount() == parameters(access))
                    .filter(method -> Arrays.asList(method.getParameterTypes()).contains(int.class))
                    // Components of rows are primitive arrays, which are overloads.
                    .filter(method -> access.owner() != Owner.ARRAY_PARAMETERS
                            || Arrays.asList(method.getParameterTypes()).contains(List.class))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no method " + access));
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Row or statement unless direct, index, value if it is a binder, and codec if it has one. */
    private static int parameters(Access access) {
        Owner owner = access.owner();
        boolean binder =
                owner.className().contains("Statement") || owner.className().contains("Parameters");
        return (owner.isDirect() ? 0 : 1) + 1 + (binder ? 1 : 0) + (access.codec() == null ? 0 : 1);
    }

    private static void addCodec(Access access, List<@Nullable Object> arguments) throws ReflectiveOperationException {
        if (access.codec() != null) {
            String[] constant = access.codec().split("\\.", -1);
            arguments.add(Class.forName("dev.pgdbm.support." + constant[0])
                    .getField(constant[1])
                    .get(null));
        }
    }

    private static boolean isReference(String javaType) {
        return javaType.contains(".") || javaType.endsWith("[]");
    }
}

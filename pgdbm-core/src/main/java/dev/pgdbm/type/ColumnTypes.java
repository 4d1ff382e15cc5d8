package dev.pgdbm.type;

import static dev.pgdbm.type.Owner.PARAMETERS;
import static dev.pgdbm.type.Owner.PREPARED_STATEMENT;
import static dev.pgdbm.type.Owner.RESULT_SET;
import static dev.pgdbm.type.Primitive.BOOLEAN;
import static dev.pgdbm.type.Primitive.DOUBLE;
import static dev.pgdbm.type.Primitive.FLOAT;
import static dev.pgdbm.type.Primitive.INT;
import static dev.pgdbm.type.Primitive.LONG;
import static dev.pgdbm.type.Primitive.SHORT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * THE table of column types.
 *
 * <p>Columns are read as the type itself or wider. Parameters are bound from the type itself or narrower, as PostgreSQL's own
 * implicit casts go: {@code int2} → {@code int4} → {@code int8} → {@code numeric}.
 *
 * <pre>{@code
 * ColumnTypes.byName("int8").orElseThrow().result("java.lang.Long"); // getLong, or Columns.longOrNull
 * }</pre>
 */
public final class ColumnTypes {
    private static final String STRING = "java.lang.String";
    private static final String DECIMAL = "java.math.BigDecimal";
    private static final String BYTES = "byte[]";

    private static final List<ColumnType> ALL = Stream.of(
                    new Row("int2", 21, 1005, "smallint")
                            .reads(SHORT, INT, LONG)
                            .binds(SHORT, SHORT)
                            .lists(SHORT.box(), "shorts"),
                    new Row("int4", 23, 1007, "integer", "int")
                            .reads(INT, LONG)
                            .binds(INT, INT, SHORT)
                            .lists(INT.box(), "ints"),
                    new Row("int8", 20, 1016, "bigint")
                            .reads(LONG)
                            .binds(LONG, LONG, INT, SHORT)
                            .lists(LONG.box(), "longs"),
                    new Row("float4", 700, 1021, "real")
                            .reads(FLOAT)
                            // getDouble of a float4 would give 0.1 or 0.10000000149, as the driver gets text or binary.
                            .readsWidened(FLOAT, DOUBLE, "doubleOfFloatOrNull")
                            .binds(FLOAT, FLOAT)
                            .lists(FLOAT.box(), "floats"),
                    new Row("float8", 701, 1022, "double precision")
                            .reads(DOUBLE)
                            .binds(DOUBLE, DOUBLE, FLOAT)
                            .lists(DOUBLE.box(), "doubles"),
                    new Row("numeric", 1700, 1231)
                            .reads(DECIMAL, RESULT_SET, "getBigDecimal")
                            .binds(DECIMAL, PREPARED_STATEMENT, "setBigDecimal", "numeric")
                            .binds(LONG, LONG, INT, SHORT)
                            .lists(DECIMAL, "bigDecimals"),
                    new Row("bool", 16, 1000, "boolean")
                            .reads(BOOLEAN)
                            .binds(BOOLEAN, BOOLEAN)
                            .lists(BOOLEAN.box(), "booleans"),
                    new Row("text", 25, 1009)
                            .reads(STRING, RESULT_SET, "getString")
                            .binds(STRING, PARAMETERS, "text", "varchar")
                            .lists(STRING, "strings"),
                    new Row("varchar", 1043, 1015, "character varying")
                            .reads(STRING, RESULT_SET, "getString")
                            .binds(STRING, PARAMETERS, "text", "varchar")
                            .listsInferredStrings(),
                    new Row("bpchar", 1042, 1014, "character").mapsInferredString(),
                    new Row("name", 19, 1003).mapsInferredString(),
                    new Row("citext", 0, 0).mapsInferredString(),
                    new Row("json", 114, 199).mapsInferredString(),
                    new Row("jsonb", 3802, 3807).mapsInferredString(),
                    new Row("bytea", 17, 1001)
                            .reads(BYTES, RESULT_SET, "getBytes")
                            .binds(BYTES, PREPARED_STATEMENT, "setBytes", "bytea")
                            .lists(BYTES, "byteArrays"),
                    new Row("uuid", 2950, 2951).maps("java.util.UUID", "uuid"),
                    new Row("date", 1082, 1182).maps("java.time.LocalDate", "localDate"),
                    new Row("time", 1083, 1183, "time without time zone").maps("java.time.LocalTime", "localTime"),
                    new Row("timestamp", 1114, 1115, "timestamp without time zone")
                            .maps("java.time.LocalDateTime", "localDateTime"),
                    new Row("timestamptz", 1184, 1185, "timestamp with time zone")
                            .maps("java.time.Instant", "instant")
                            .maps("java.time.OffsetDateTime", "offsetDateTime"))
            .flatMap(Row::types)
            .toList();

    private ColumnTypes() {}

    /** Every row, each array right after its element. */
    public static List<ColumnType> all() {
        return ALL;
    }

    /** The row of a name ({@code int8}, {@code _int8}) or alias ({@code bigint}, {@code bigint[]}). */
    public static Optional<ColumnType> byName(String name) {
        return ALL.stream()
                .filter(type -> type.name().equals(name) || type.aliases().contains(name))
                .findFirst();
    }

    /** The row of an OID; empty for types of extensions, which are found by name. */
    public static Optional<ColumnType> byOid(int oid) {
        return ALL.stream().filter(type -> oid != 0 && type.oid() == oid).findFirst();
    }
}

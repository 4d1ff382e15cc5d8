package dev.pgdbm.type;

import static dev.pgdbm.type.Owner.ARRAY_PARAMETERS;
import static dev.pgdbm.type.Owner.COLUMNS;
import static dev.pgdbm.type.Owner.PARAMETERS;
import static dev.pgdbm.type.Owner.PREPARED_STATEMENT;
import static dev.pgdbm.type.Owner.RESULT_SET;
import static dev.pgdbm.type.Owner.TEXT_ARRAY_PARAMETERS;
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
    private static final String DATE = "java.time.LocalDate";
    private static final String DATE_TIME = "java.time.LocalDateTime";
    private static final String INSTANT = "java.time.Instant";
    private static final String OFFSET_DATE_TIME = "java.time.OffsetDateTime";

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
                            .binds(DECIMAL, PARAMETERS, "bigDecimal", "numeric")
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
                            .listsInferred(STRING, "strings", ARRAY_PARAMETERS, "inferred"),
                    new Row("bpchar", 1042, 1014, "character").mapsInferredString(),
                    new Row("char", 18, 1002, "\"char\"").mapsInferredString(),
                    new Row("name", 19, 1003).mapsInferredString(),
                    new Row("citext", 0, 0).mapsInferredString(),
                    new Row("json", 114, 199).mapsInferredString(),
                    new Row("jsonb", 3802, 3807).mapsInferredString(),
                    new Row("jsonpath", 4072, 4073).mapsInferredString(),
                    new Row("xml", 142, 143).mapsInferredString(),
                    new Row("tsvector", 3614, 3643).mapsInferredString(),
                    new Row("tsquery", 3615, 3645).mapsInferredString(),
                    new Row("ltree", 0, 0).mapsInferredString(),
                    new Row("hstore", 0, 0)
                            .mapsText("java.util.Map<java.lang.String, java.lang.String>", "TextCodecs.HSTORE")
                            .mapsText(
                                    "java.util.Map<java.lang.String, @Nullable java.lang.String>",
                                    "TextCodecs.NULLABLE_HSTORE"),
                    new Row("bit", 1560, 1561).mapsInferredString(),
                    new Row("varbit", 1562, 1563, "bit varying").mapsInferredString(),
                    new Row("bytea", 17, 1001)
                            .reads(BYTES, RESULT_SET, "getBytes")
                            .binds(BYTES, PREPARED_STATEMENT, "setBytes", "bytea")
                            .lists(BYTES, "byteArrays"),
                    new Row("uuid", 2950, 2951).maps("java.util.UUID", "uuid"),
                    new Row("date", 1082, 1182).maps(DATE, "localDate"),
                    new Row("time", 1083, 1183, "time without time zone").maps("java.time.LocalTime", "localTime"),
                    new Row("timestamp", 1114, 1115, "timestamp without time zone").maps(DATE_TIME, "localDateTime"),
                    new Row("timestamptz", 1184, 1185, "timestamp with time zone")
                            .maps(INSTANT, "instant")
                            .maps(OFFSET_DATE_TIME, "offsetDateTime"),
                    new Row("timetz", 1266, 1270, "time with time zone").maps("java.time.OffsetTime", "offsetTime"),
                    new Row("interval", 1186, 1187)
                            .mapsText("dev.pgdbm.value.Interval", "TextCodecs.INTERVAL")
                            .bindsText("java.time.Duration", "TextCodecs.DURATION")
                            .bindsText("java.time.Period", "TextCodecs.PERIOD"),
                    new Row("oid", 26, 1028)
                            .reads(LONG)
                            .binds(LONG, LONG)
                            .listsInferred(LONG.box(), "longs", TEXT_ARRAY_PARAMETERS, "inferredNumbers"),
                    // Its text depends on lc_monetary; whoever wants to reckon casts it to numeric.
                    new Row("money", 790, 791).mapsInferredString(),
                    new Row("inet", 869, 1041).mapsInferredString(),
                    new Row("cidr", 650, 651).mapsInferredString(),
                    new Row("macaddr", 829, 1040).mapsInferredString(),
                    new Row("macaddr8", 774, 775).mapsInferredString(),
                    new Row("point", 600, 1017).mapsText("dev.pgdbm.value.Point", "TextCodecs.POINT"),
                    new Row("box", 603, 1020)
                            .reads("dev.pgdbm.value.Box", COLUMNS, "box")
                            .bindsText("dev.pgdbm.value.Box", "TextCodecs.BOX")
                            .listsInferred("dev.pgdbm.value.Box", "boxes", TEXT_ARRAY_PARAMETERS, "boxes"),
                    new Row("line", 628, 629).mapsInferredString(),
                    new Row("lseg", 601, 1018).mapsInferredString(),
                    new Row("path", 602, 1019).mapsInferredString(),
                    new Row("polygon", 604, 1027).mapsInferredString(),
                    new Row("circle", 718, 719).mapsInferredString(),
                    new Row("int4range", 3904, 3905).mapsText(range(INT.box()), "RangeCodecs.INT4RANGE"),
                    new Row("int8range", 3926, 3927).mapsText(range(LONG.box()), "RangeCodecs.INT8RANGE"),
                    new Row("numrange", 3906, 3907).mapsText(range(DECIMAL), "RangeCodecs.NUMRANGE"),
                    new Row("daterange", 3912, 3913).mapsText(range(DATE), "RangeCodecs.DATERANGE"),
                    new Row("tsrange", 3908, 3909).mapsText(range(DATE_TIME), "RangeCodecs.TSRANGE"),
                    new Row("tstzrange", 3910, 3911)
                            .mapsText(range(INSTANT), "RangeCodecs.TSTZRANGE")
                            .mapsText(range(OFFSET_DATE_TIME), "RangeCodecs.OFFSET_TSTZRANGE"),
                    new Row("int4multirange", 4451, 6150).mapsText(ranges(INT.box()), "RangeCodecs.INT4MULTIRANGE"),
                    new Row("int8multirange", 4536, 6157).mapsText(ranges(LONG.box()), "RangeCodecs.INT8MULTIRANGE"),
                    new Row("nummultirange", 4532, 6151).mapsText(ranges(DECIMAL), "RangeCodecs.NUMMULTIRANGE"),
                    new Row("datemultirange", 4535, 6155).mapsText(ranges(DATE), "RangeCodecs.DATEMULTIRANGE"),
                    new Row("tsmultirange", 4533, 6152).mapsText(ranges(DATE_TIME), "RangeCodecs.TSMULTIRANGE"),
                    new Row("tstzmultirange", 4534, 6153)
                            .mapsText(ranges(INSTANT), "RangeCodecs.TSTZMULTIRANGE")
                            .mapsText(ranges(OFFSET_DATE_TIME), "RangeCodecs.OFFSET_TSTZMULTIRANGE"))
            .flatMap(Row::types)
            .toList();

    private ColumnTypes() {}

    private static String range(String bound) {
        return "dev.pgdbm.value.Range<%s>".formatted(bound);
    }

    private static String ranges(String bound) {
        return "java.util.List<%s>".formatted(range(bound));
    }

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

package dev.pgdbm.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of {@link ColumnTypes} while it is being written down: a type, and the type of its arrays. */
final class Row {
    private static final String STRING = "java.lang.String";

    private final String name;
    private final int oid;
    private final int arrayOid;
    private final List<String> aliases;
    private final List<ResultMapping> results = new ArrayList<>();
    private final List<ParameterMapping> parameters = new ArrayList<>();
    private final List<ResultMapping> arrayResults = new ArrayList<>();
    private final List<ParameterMapping> arrayParameters = new ArrayList<>();

    Row(String name, int oid, int arrayOid, String... aliases) {
        this.name = name;
        this.oid = oid;
        this.arrayOid = arrayOid;
        this.aliases = List.of(aliases);
    }

    /** Read as these. */
    Row reads(Primitive... types) {
        Stream.of(types).flatMap(Primitive::results).forEach(results::add);
        return this;
    }

    /** Read as one primitive and widened by Java to another, which a box needs a method for. */
    Row readsWidened(Primitive type, Primitive wider, String boxed) {
        results.addAll(type.resultsWidenedTo(wider, boxed));
        return this;
    }

    /** Bound as one primitive, from those that widen into it. */
    Row binds(Primitive as, Primitive... sources) {
        Stream.of(sources).flatMap(as::parametersFrom).forEach(parameters::add);
        return this;
    }

    /** Read by a method of JDBC that gives null for NULL. */
    Row reads(String javaType, Owner owner, String method) {
        return reads(javaType, new Access(owner, method));
    }

    /** Bound by a method that takes null. */
    Row binds(String javaType, Owner owner, String method, @Nullable String sentType) {
        return binds(javaType, new Access(owner, method), sentType);
    }

    /** Its arrays are lists, read and bound by methods of the same name, declared to the server. */
    Row lists(String element, String method) {
        return lists(
                element,
                new Access(Owner.ARRAY_COLUMNS, method),
                new Access(Owner.NULLABLE_ARRAY_COLUMNS, method),
                new Access(Owner.ARRAY_PARAMETERS, method),
                "_" + name);
    }

    /** Its arrays are lists, bound as text whose type the server infers. */
    Row listsInferred(String element, String reader, Owner owner, String binder) {
        return lists(
                element,
                new Access(Owner.ARRAY_COLUMNS, reader),
                new Access(Owner.NULLABLE_ARRAY_COLUMNS, reader),
                new Access(owner, binder),
                null);
    }

    /** A Java type, and lists of it, with a method of the same name in each of the classes of the runtime. */
    Row maps(String javaType, String method) {
        return reads(javaType, Owner.COLUMNS, method)
                .binds(javaType, Owner.PARAMETERS, method, name)
                .lists(javaType, method + "s");
    }

    /** A string whose type the server infers, since no text type that the driver could declare behaves the same. */
    Row mapsInferredString() {
        return reads(STRING, Owner.RESULT_SET, "getString")
                .binds(STRING, Owner.PARAMETERS, "inferred", null)
                .listsInferred(STRING, "strings", Owner.ARRAY_PARAMETERS, "inferred");
    }

    /** A Java type, and lists of it, that travel as text, which a codec of the runtime reads and writes. */
    Row mapsText(String javaType, String codec) {
        return reads(javaType, new Access(Owner.COLUMNS, "decoded", codec))
                .bindsText(javaType, codec)
                .lists(
                        javaType,
                        new Access(Owner.ARRAY_COLUMNS, "decoded", codec),
                        new Access(Owner.NULLABLE_ARRAY_COLUMNS, "decoded", codec),
                        new Access(Owner.TEXT_ARRAY_PARAMETERS, "encoded", codec),
                        null);
    }

    /** Bound as text that a codec of the runtime writes. */
    Row bindsText(String javaType, String codec) {
        return binds(javaType, new Access(Owner.PARAMETERS, "encoded", codec), null);
    }

    private Row reads(String javaType, Access read) {
        results.add(new ResultMapping(javaType, read, read));
        return this;
    }

    private Row binds(String javaType, Access bind, @Nullable String sentType) {
        parameters.add(new ParameterMapping(javaType, bind, bind, sentType));
        return this;
    }

    private Row lists(String element, Access read, Access readWithNulls, Access bind, @Nullable String sentType) {
        String list = "java.util.List<%s>".formatted(element);
        String withNulls = "java.util.List<@Nullable %s>".formatted(element);
        arrayResults.add(new ResultMapping(list, read, read));
        arrayResults.add(new ResultMapping(withNulls, readWithNulls, readWithNulls));
        arrayParameters.add(new ParameterMapping(list, bind, bind, sentType));
        arrayParameters.add(new ParameterMapping(withNulls, bind, bind, sentType));
        return this;
    }

    Stream<ColumnType> types() {
        List<String> arrayAliases = Stream.concat(Stream.of(name), aliases.stream())
                .map(alias -> alias + "[]")
                .toList();
        return Stream.of(
                new ColumnType(name, aliases, oid, arrayOid, results, parameters),
                new ColumnType("_" + name, arrayAliases, arrayOid, 0, arrayResults, arrayParameters));
    }
}

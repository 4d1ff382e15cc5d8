package dev.pgdbm.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of {@link ColumnTypes} while it is being written down: a type, and the type of its arrays. */
final class Row {
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
        Access access = new Access(owner, method);
        results.add(new ResultMapping(javaType, access, access));
        return this;
    }

    /** Bound by a method that takes null. */
    Row binds(String javaType, Owner owner, String method, @Nullable String sentType) {
        Access access = new Access(owner, method);
        parameters.add(new ParameterMapping(javaType, access, access, sentType));
        return this;
    }

    /** Its arrays are lists, read and bound by methods of the same name, declared to the server. */
    Row lists(String element, String method) {
        return lists(element, method, method, "_" + name);
    }

    /** A Java type, and lists of it, with a method of the same name in each of the four classes of the runtime. */
    Row maps(String javaType, String method) {
        return reads(javaType, Owner.COLUMNS, method)
                .binds(javaType, Owner.PARAMETERS, method, name)
                .lists(javaType, method + "s");
    }

    /** A string whose type the server infers, since no text type that the driver could declare behaves the same. */
    Row mapsInferredString() {
        return reads("java.lang.String", Owner.RESULT_SET, "getString")
                .binds("java.lang.String", Owner.PARAMETERS, "inferred", null)
                .listsInferredStrings();
    }

    /** Lists of strings, whose type the server infers. */
    Row listsInferredStrings() {
        return lists("java.lang.String", "strings", "inferred", null);
    }

    private Row lists(String element, String reader, String binder, @Nullable String sentType) {
        String list = "java.util.List<%s>".formatted(element);
        Access read = new Access(Owner.ARRAY_COLUMNS, reader);
        Access bind = new Access(Owner.ARRAY_PARAMETERS, binder);
        arrayResults.add(new ResultMapping(list, read, read));
        arrayParameters.add(new ParameterMapping(list, bind, bind, sentType));
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

package dev.pgdbm.type;

import java.util.List;
import java.util.stream.Stream;

/** A primitive type of Java: itself and its box, read and bound by JDBC directly unless they may be null. */
enum Primitive {
    SHORT("short", "Short", "int2"),
    INT("int", "Integer", "int4"),
    LONG("long", "Long", "int8"),
    FLOAT("float", "Float", "float4"),
    DOUBLE("double", "Double", "float8"),
    BOOLEAN("boolean", "Boolean", "bool");

    private final String keyword;
    private final String box;
    private final String sentType;

    Primitive(String keyword, String box, String sentType) {
        this.keyword = keyword;
        this.box = "java.lang." + box;
        this.sentType = sentType;
    }

    String box() {
        return box;
    }

    Stream<ResultMapping> results() {
        Access get = new Access(Owner.RESULT_SET, "get" + capitalized());
        Access orNull = new Access(Owner.COLUMNS, keyword + "OrNull");
        return Stream.of(new ResultMapping(keyword, get, get), new ResultMapping(box, get, orNull));
    }

    List<ResultMapping> resultsWidenedTo(Primitive wider, String boxed) {
        Access get = new Access(Owner.RESULT_SET, "get" + capitalized());
        Access orNull = new Access(Owner.COLUMNS, boxed);
        return List.of(new ResultMapping(wider.keyword, get, get), new ResultMapping(wider.box, orNull, orNull));
    }

    /** Mappings that bind another primitive as this one, into which Java widens it. */
    Stream<ParameterMapping> parametersFrom(Primitive source) {
        Access set = new Access(Owner.PREPARED_STATEMENT, "set" + capitalized());
        Access orNull = new Access(Owner.PARAMETERS, keyword + "OrNull");
        return Stream.of(
                new ParameterMapping(source.keyword, set, set, sentType),
                new ParameterMapping(source.box, set, orNull, sentType));
    }

    private String capitalized() {
        return Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
    }
}

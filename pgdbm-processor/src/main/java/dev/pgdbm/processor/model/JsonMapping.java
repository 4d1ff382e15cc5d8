package dev.pgdbm.processor.model;

import dev.pgdbm.type.Access;
import dev.pgdbm.type.Owner;
import dev.pgdbm.type.ParameterMapping;
import dev.pgdbm.type.ResultMapping;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java type that goes to and fro as a JSON document. */
public record JsonMapping(JavaType type) {
    /** The mapping, if the type is annotated with {@code @Json}. */
    public static Optional<JsonMapping> of(JavaType type) {
        return type.isJson() ? Optional.of(new JsonMapping(type)) : Optional.empty();
    }

    /** Whether a type of PostgreSQL is one of documents. */
    public static boolean isDocument(SqlType type) {
        return type.name().equals("json") || type.name().equals("jsonb");
    }

    /** What generated code calls the type with its arguments: {@code TAG_LIST_TYPE}. */
    public String constant() {
        return ConstantName.of(ConstantName.of(words(type)) + "_TYPE", thing());
    }

    /** What generated code calls that which reads and writes it: {@code tagListJson}. */
    public String field() {
        String words = words(type);
        return ConstantName.of(Character.toLowerCase(words.charAt(0)) + words.substring(1) + "Json", thing());
    }

    ResultMapping result() {
        Access read = new Access(Owner.JSON_VALUES, type.nullable() ? "valueOrNull" : "value", field());
        return new ResultMapping(type.source(), read, read);
    }

    /** The server infers whether it is json or jsonb. */
    ParameterMapping parameter() {
        Access bind = new Access(Owner.JSON_VALUES, "bind", field());
        return new ParameterMapping(type.source(), bind, bind, null);
    }

    private String thing() {
        return type.source().replace("@Nullable ", "");
    }

    /** {@code TagList} for {@code List<Users.Tag>}. */
    private static String words(JavaType type) {
        String own = type.name().substring(type.name().lastIndexOf('.') + 1).replace("[]", "Array");
        return Stream.concat(type.arguments().stream().map(JsonMapping::words), Stream.of(own))
                .collect(Collectors.joining())
                .replaceAll("\\W+", "");
    }
}

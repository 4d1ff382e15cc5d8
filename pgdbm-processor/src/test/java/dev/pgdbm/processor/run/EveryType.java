package dev.pgdbm.processor.run;

import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ColumnTypes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A DAO with a method for each pair of a column type and a Java type that is both bound to it and read from it. */
final class EveryType {
    private EveryType() {}

    /**
     * Sends a value to the server and gets it back.
     *
     * @param nullable whether the method takes null, and returns it
     */
    record Echo(String columnType, String javaType, boolean nullable) {
        String method() {
            String types = "echo" + columnType + "_"
                    + javaType.replaceAll("\\w+\\.", "").replaceAll("\\W+", "_");
            return types + (nullable ? "orNull" : "");
        }

        /** A record around the value: a List alone would be one of rows. */
        String source() {
            String type = typeUse(nullable ? "@org.jspecify.annotations.Nullable " : "");
            return """
                        record %1$s(%2$s value) {}

                        @Query("SELECT :value::\\"%3$s\\" AS value")
                        %1$s %1$s(%2$s value);
                    """.formatted(method(), type, columnType);
        }

        /** As in source, where an annotation stands before the simple name of a type, and before the brackets of an array. */
        private String typeUse(String annotation) {
            String type = javaType.replaceAll("@Nullable ([\\w.]*\\.)(?=\\w+)", "$1@org.jspecify.annotations.Nullable ")
                    .replace("@Nullable byte[]", "byte @org.jspecify.annotations.Nullable []");
            return type.endsWith("[]")
                    ? type.replace("[]", " " + annotation + "[]")
                    : type.replaceFirst("^([\\w.]*\\.)?(?=\\w+(<|$))", "$1" + annotation);
        }
    }

    static List<Echo> echoes() {
        return ColumnTypes.all().stream().flatMap(EveryType::echoes).toList();
    }

    private static Stream<Echo> echoes(ColumnType type) {
        return type.parameters().stream()
                .map(mapping -> mapping.javaType())
                .filter(javaType -> type.result(javaType).isPresent())
                .flatMap(javaType ->
                        Stream.of(new Echo(type.name(), javaType, false), new Echo(type.name(), javaType, true)))
                .filter(echo -> !(echo.nullable() && echo.javaType().matches("[a-z]+")));
    }

    /** The DAO, in the unnamed package. */
    static String source() {
        String methods = echoes().stream().map(Echo::source).collect(Collectors.joining("\n"));
        return """
                import dev.pgdbm.annotation.Dao;
                import dev.pgdbm.annotation.Query;

                @Dao(dev.pgdbm.processor.run.Club.class)
                public interface Echoes {
                %s
                }
                """.formatted(methods);
    }
}

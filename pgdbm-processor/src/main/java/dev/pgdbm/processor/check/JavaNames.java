package dev.pgdbm.processor.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of Java types as they are said in messages. */
final class JavaNames {
    private JavaNames() {}

    /** {@code java.util.List<java.lang.Long>} to {@code List<Long>}. */
    static String shortened(String javaType) {
        return javaType.replaceAll("[a-z]+\\.", "");
    }

    /** {@code created_at} to {@code createdAt}. */
    static String camelCase(String column) {
        return java.util.regex.Pattern.compile("_+([a-z0-9])")
                .matcher(column)
                .replaceAll(match -> match.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    /** The shortened names in order, each once. */
    static String list(Stream<String> javaTypes) {
        return javaTypes.map(JavaNames::shortened).distinct().collect(Collectors.joining(", "));
    }
}

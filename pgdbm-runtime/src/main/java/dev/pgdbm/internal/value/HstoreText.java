package dev.pgdbm.internal.value;

import java.sql.SQLDataException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An {@code hstore} as PostgreSQL writes it: {@code "a"=>"1", "b"=>NULL}. */
public final class HstoreText {
    private static final String NULL_VALUE_NOT_ALLOWED = "22004";

    /** Possessive: the groups of a long value would otherwise overflow the stack. */
    private static final String QUOTED = "\"((?:[^\"\\\\]++|\\\\.)*+)\"";

    private static final Pattern PAIR = Pattern.compile(QUOTED + "=>(?:NULL|" + QUOTED + ")", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)", Pattern.DOTALL);

    private HstoreText() {}

    /** The pairs, with null for NULL. */
    public static Map<String, @Nullable String> parse(String text) {
        Map<String, @Nullable String> pairs = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            pairs.put(unescaped(pair.group(1)), pair.group(2) == null ? null : unescaped(pair.group(2)));
        }
        return Collections.unmodifiableMap(pairs);
    }

    /**
     * The pairs.
     *
     * @throws SQLDataException with SQLSTATE 22004 if one of the values is NULL
     */
    public static Map<String, String> parseWithoutNulls(String text) throws SQLDataException {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable String> pair : parse(text).entrySet()) {
            pairs.put(pair.getKey(), present(pair.getValue()));
        }
        return Collections.unmodifiableMap(pairs);
    }

    private static String present(@Nullable String value) throws SQLDataException {
        if (value == null) {
            throw new SQLDataException(
                    "the hstore has a NULL among its values; read it as Map<String, @Nullable String>",
                    NULL_VALUE_NOT_ALLOWED);
        }
        return value;
    }

    private static String unescaped(String text) {
        return text.indexOf('\\') < 0 ? text : ESCAPED.matcher(text).replaceAll("$1");
    }

    /** The text of pairs. */
    public static String text(Map<String, ? extends @Nullable String> pairs) {
        StringBuilder text = new StringBuilder();
        pairs.forEach((key, value) -> text.append(text.length() == 0 ? "" : ",")
                .append(ArrayLiteral.quoted(key))
                .append("=>")
                .append(value == null ? "NULL" : ArrayLiteral.quoted(value)));
        return text.toString();
    }
}

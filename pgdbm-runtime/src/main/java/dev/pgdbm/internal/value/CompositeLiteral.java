package dev.pgdbm.internal.value;

import java.sql.SQLDataException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A composite value as PostgreSQL writes it: <code>("a b",12,)</code>, where nothing is NULL and <code>""</code> the empty string. */
public final class CompositeLiteral {
    private static final String DATA_EXCEPTION = "22000";

    private final String text;
    private final List<@Nullable String> attributes = new ArrayList<>();
    private int position = 1;

    private CompositeLiteral(String text) {
        this.text = text;
    }

    /**
     * The attributes in order, null for NULL.
     *
     * @throws SQLDataException with SQLSTATE 22000 if the text is no composite value
     */
    public static List<@Nullable String> parse(String text) throws SQLDataException {
        return new CompositeLiteral(text).parse();
    }

    /** The literal of attributes, each quoted, null as NULL. */
    public static String of(List<? extends @Nullable String> attributes) {
        return attributes.stream()
                .map(attribute -> attribute == null ? "" : ArrayLiteral.quoted(attribute))
                .collect(Collectors.joining(",", "(", ")"));
    }

    private List<@Nullable String> parse() throws SQLDataException {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            throw new SQLDataException("the value is not composite", DATA_EXCEPTION);
        }
        attributes.add(attribute());
        while (text.charAt(position) == ',') {
            position += 1;
            attributes.add(attribute());
        }
        return attributes;
    }

    private @Nullable String attribute() {
        return switch (text.charAt(position)) {
            case ',', ')' -> null;
            case '"' -> quoted();
            default -> bare();
        };
    }

    /** The server writes quotes and backslashes twice. */
    private String quoted() {
        StringBuilder attribute = new StringBuilder();
        position += 1;
        while (text.charAt(position) != '"' || text.charAt(position + 1) == '"') {
            char next = text.charAt(position);
            position += next == '"' || next == '\\' ? 1 : 0;
            attribute.append(text.charAt(position));
            position += 1;
        }
        position += 1;
        return attribute.toString();
    }

    /** Whatever has a comma, a parenthesis, a quote or a backslash in it is quoted. */
    private String bare() {
        int start = position;
        while (text.charAt(position) != ',' && text.charAt(position) != ')') {
            position += 1;
        }
        return text.substring(start, position);
    }
}

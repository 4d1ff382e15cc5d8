package dev.pgdbm.internal.value;

import java.sql.SQLDataException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array of one dimension as PostgreSQL writes it: <code>{a,"b, c",NULL}</code>. */
public final class ArrayLiteral {
    private static final String DATA_EXCEPTION = "22000";
    private static final String ARRAY_SUBSCRIPT_ERROR = "2202E";

    /** What stands between the elements of arrays of all types but {@code box}. */
    public static final char COMMA = ',';

    private final String text;
    private final char delimiter;
    private final List<@Nullable String> elements = new ArrayList<>();
    private int position;

    private ArrayLiteral(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /**
     * The elements, null for NULL.
     *
     * @throws SQLDataException with SQLSTATE 2202E if the array has more than one dimension, 22000 if it is none
     */
    public static List<@Nullable String> parse(String text) throws SQLDataException {
        return parse(text, COMMA);
    }

    /**
     * The elements, null for NULL.
     *
     * @param delimiter what stands between them
     */
    public static List<@Nullable String> parse(String text, char delimiter) throws SQLDataException {
        return new ArrayLiteral(text, delimiter).parse();
    }

    /** The literal of elements, each quoted. */
    public static String of(Iterable<? extends @Nullable Object> elements) {
        return of(elements, COMMA);
    }

    /** The literal of elements, each quoted, with a delimiter between them. */
    public static String of(Iterable<? extends @Nullable Object> elements, char delimiter) {
        StringBuilder literal = new StringBuilder("{");
        for (Object element : elements) {
            if (literal.length() > 1) {
                literal.append(delimiter);
            }
            literal.append(element == null ? "NULL" : quoted(element));
        }
        return literal.append('}').toString();
    }

    /** The failure to read a column that is not an array. */
    public static SQLDataException none() {
        return new SQLDataException("the column is not an array; read it with get or getOrNull", DATA_EXCEPTION);
    }

    /** The failure to read an array of more than one dimension. */
    public static SQLDataException multiDimensional() {
        return new SQLDataException(
                "the array has more than one dimension, which a List cannot hold; select a slice or use unnest",
                ARRAY_SUBSCRIPT_ERROR);
    }

    /** A string in double quotes, as elements of arrays and the parts of composites and hstores are. */
    static String quoted(Object element) {
        return '"' + element.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private List<@Nullable String> parse() throws SQLDataException {
        if (!text.endsWith("}")) {
            throw none();
        }
        // An array whose subscripts do not begin with 1 is written as [0:1]={a,b}.
        position = text.indexOf('{') + 1;
        while (text.charAt(position) != '}') {
            elements.add(element());
            position += text.charAt(position) == delimiter ? 1 : 0;
        }
        return elements;
    }

    private @Nullable String element() throws SQLDataException {
        return switch (text.charAt(position)) {
            case '{' -> throw multiDimensional();
            case '"' -> quotedElement();
            default -> bareElement();
        };
    }

    private String quotedElement() {
        StringBuilder element = new StringBuilder();
        for (position += 1; text.charAt(position) != '"'; position++) {
            position += text.charAt(position) == '\\' ? 1 : 0;
            element.append(text.charAt(position));
        }
        position += 1;
        return element.toString();
    }

    private @Nullable String bareElement() {
        int start = position;
        while (text.charAt(position) != delimiter && text.charAt(position) != '}') {
            position += 1;
        }
        String element = text.substring(start, position);
        return element.equals("NULL") ? null : element;
    }
}

package dev.pgdbm.template;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.name.SqlIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The placeholders that there are: keyword, form, and what becomes of them. */
public enum PlaceholderKind {
    /** {@code <<tables.users>>}: a relation of the schema; {@code <<tables.billing.invoices>>}: of a schema by name. */
    TABLES("tables", "<<tables.users>>", 1, 2) {
        @Override
        String render(Segment.Placeholder placeholder, @Nullable SchemaName schema) {
            List<String> path = placeholder.path();
            if (path.size() == 2) {
                return SchemaName.of(unquoted(path.get(0))).quoted() + "." + path.get(1);
            }
            String table = path.get(0);
            // Behind a dot every keyword is a name; alone, "order" and "user" must be quoted.
            return schema == null ? new SqlIdentifier(unquoted(table)).quoted() : schema.quoted() + "." + table;
        }
    },
    /** {@code <<schema>>}: the schema itself, for types, functions and sequences in it. */
    SCHEMA("schema", "<<schema>>", 0, 0) {
        @Override
        String render(Segment.Placeholder placeholder, @Nullable SchemaName schema) {
            String dot = placeholder.qualifies() ? "." : "";
            if (schema != null) {
                return schema.quoted() + dot;
            }
            return placeholder.qualifies() ? "" : "public";
        }
    },
    /** {@code <<choice.order>>}: the {@code @Sql} of the enum constant that the parameter of that name is. */
    CHOICE("choice", "<<choice.order>>", 1, 1) {
        @Override
        boolean isForDaos() {
            return true;
        }

        @Override
        String render(Segment.Placeholder placeholder, @Nullable SchemaName schema) {
            throw new IllegalStateException("a template with choices is no one text; render its variants");
        }
    },
    /** {@code <<rows.users>>}: a collection of records as a table, the parameter of that name. */
    ROWS("rows", "<<rows.users>>", 1, 1) {
        @Override
        boolean isForDaos() {
            return true;
        }

        @Override
        String render(Segment.Placeholder placeholder, @Nullable SchemaName schema) {
            throw new IllegalStateException("rows have no columns yet; render the template with them written out");
        }
    };

    private static final Pattern UPPER = Pattern.compile("[A-Z]+");

    private final String keyword;
    private final String example;
    private final int fewestNames;
    private final int mostNames;

    PlaceholderKind(String keyword, String example, int fewestNames, int mostNames) {
        this.keyword = keyword;
        this.example = example;
        this.fewestNames = fewestNames;
        this.mostNames = mostNames;
    }

    abstract String render(Segment.Placeholder placeholder, @Nullable SchemaName schema);

    /** Whether only the statement of a DAO can have it, for which it is expanded before it is rendered. */
    boolean isForDaos() {
        return false;
    }

    /** The word after the opening delimiter. */
    public String keyword() {
        return keyword;
    }

    /** The placeholder as one would write it. */
    public String example() {
        return example;
    }

    boolean takes(int names) {
        return names >= fewestNames && names <= mostNames;
    }

    static Optional<PlaceholderKind> of(String keyword) {
        return Arrays.stream(values())
                .filter(kind -> kind.keyword.equals(keyword))
                .findFirst();
    }

    static List<String> keywords() {
        return Arrays.stream(values()).map(PlaceholderKind::keyword).toList();
    }

    /** The name that PostgreSQL stores: folded to lower case unless it was quoted. */
    static String unquoted(String written) {
        return written.startsWith("\"")
                ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : lowerAscii(written);
    }

    /** In a UTF-8 database PostgreSQL folds no other letters: an unquoted É stays as it is. */
    private static String lowerAscii(String written) {
        return UPPER.matcher(written).replaceAll(letters -> letters.group().toLowerCase(Locale.ROOT));
    }
}

package dev.pgdbm.name;

import dev.pgdbm.error.InvalidName;
import java.util.regex.Pattern;

/**
 * The name of a schema (a tenant, a service), validated when made; always quoted in SQL, so its case is kept.
 *
 * <p>Letters and digits of any script, {@code _} and {@code -}; begins with a letter or {@code _}; at most 63 bytes of UTF-8;
 * not one of PostgreSQL's own ({@code pg_…}, {@code information_schema}).
 *
 * <pre>{@code SchemaName acme = SchemaName.of("acme");}</pre>
 *
 * @param value the name, unquoted
 */
public record SchemaName(String value) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_-]*");

    /** @throws InvalidName if the name cannot be, or must not be, that of a schema of an application */
    public SchemaName {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidName(
                    "\"%s\" cannot be a schema: use letters, digits, \"_\" and \"-\", beginning with a letter"
                            .formatted(printable(value)));
        }
        if (value.startsWith("pg_") || value.equals("information_schema")) {
            throw new InvalidName("\"%s\" is reserved for PostgreSQL itself".formatted(value));
        }
        SqlIdentifier.requireStorable(value);
    }

    /**
     * The schema of that name.
     *
     * @throws InvalidName as the constructor does
     */
    public static SchemaName of(String value) {
        return new SchemaName(value);
    }

    /** The name in double quotes: safe in any SQL text. */
    public String quoted() {
        return SqlIdentifier.quote(value);
    }

    /** The name, unquoted. */
    @Override
    public String toString() {
        return value;
    }

    private static String printable(String value) {
        String shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
        return shown.replaceAll("\\p{C}", "?");
    }
}

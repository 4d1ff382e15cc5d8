package dev.pgdbm.internal.config;

import dev.pgdbm.error.InvalidConfiguration;
import dev.pgdbm.name.Spelling;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGProperty;

/** Properties of the driver that a user sets, by the driver's names. */
public final class DriverProperties {
    private static final Set<String> PARTS = Set.of("user", "password", "PGHOST", "PGPORT", "PGDBNAME");

    private DriverProperties() {}

    /**
     * Properties as part of a target.
     *
     * @throws InvalidConfiguration for a name that the driver does not know, which it would ignore (a misspelled
     *     {@code sslmode}), and for a default schema, which would make statements depend on the session
     */
    public static Target checked(Map<String, String> properties) {
        properties.forEach(DriverProperties::check);
        return Target.ofProperties(properties);
    }

    private static void check(String name, String value) {
        if (name.equals("currentSchema") || value.toLowerCase(Locale.ROOT).contains("search_path")) {
            throw new InvalidConfiguration(
                    "\"%s\" sets search_path, but statements say their schema: remove it, and use pool.schema(\"...\") with <<tables....>>"
                            .formatted(name));
        }
        if (PARTS.contains(name)) {
            throw new InvalidConfiguration(
                    "\"%s\" is not set as a property; use the URL or withHost, withPort, withDatabase, withUser, withPassword"
                            .formatted(name));
        }
        if (name.equals("socketTimeout")) {
            throw new InvalidConfiguration("\"socketTimeout\" is not set as a property; use withSocketTimeout");
        }
        if (PGProperty.forName(name) == null) {
            throw new InvalidConfiguration("the driver has no property \"%s\"%s; see PGProperty of pgJDBC for all names"
                    .formatted(name, suggestion(name)));
        }
    }

    private static String suggestion(String name) {
        return Spelling.nearest(
                        name,
                        Arrays.stream(PGProperty.values())
                                .map(PGProperty::getName)
                                .toList())
                .map("; did you mean \"%s\"?"::formatted)
                .orElse("");
    }
}

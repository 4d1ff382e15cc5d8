package dev.pgdbm.internal.config;

import dev.pgdbm.error.InvalidConfiguration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The variables that say what to connect to: a URL, or libpq's own. */
public final class EnvironmentVariables {
    private final Map<String, String> variables;

    /** @param variables by name; a blank one counts as not set */
    public EnvironmentVariables(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * {@code PGDBM_URL}, else {@code DATABASE_URL}, else {@code PGHOST} and so on; {@code PGDBM_USER} and {@code PGDBM_PASSWORD}
     * beside the URL, or before {@code PGUSER} and {@code PGPASSWORD}.
     *
     * @throws InvalidConfiguration if nothing is set, or a value is malformed
     */
    public Target target() {
        return first("PGDBM_URL", "DATABASE_URL").map(this::fromUrl).orElseGet(this::fromParts);
    }

    /** {@code PGDBM_POOL_SIZE}. */
    public Optional<Integer> poolSize() {
        return first("PGDBM_POOL_SIZE").map(value -> number("PGDBM_POOL_SIZE", value));
    }

    /**
     * {@code PGDBM_SCHEMA_CHECK}, the name of a constant in any case.
     *
     * @throws InvalidConfiguration if it is none
     */
    public <E extends Enum<E>> Optional<E> schemaCheck(Class<E> type) {
        return first("PGDBM_SCHEMA_CHECK").map(value -> constant("PGDBM_SCHEMA_CHECK", value, type));
    }

    private Target fromUrl(String url) {
        return ConnectionUrl.parse(url)
                .and(part(Target::ofUser, "PGDBM_USER"))
                .and(part(EnvironmentVariables::password, "PGDBM_PASSWORD"));
    }

    private Target fromParts() {
        return part(Target::ofHosts, "PGHOST")
                .and(part(port -> Target.ofPort(number("PGPORT", port)), "PGPORT"))
                .and(Target.ofDatabase(first("PGDATABASE").orElseThrow(EnvironmentVariables::nothingSet)))
                .and(part(Target::ofUser, "PGDBM_USER", "PGUSER"))
                .and(part(EnvironmentVariables::password, "PGDBM_PASSWORD", "PGPASSWORD"));
    }

    private Target part(Function<String, Target> part, String... names) {
        return first(names).map(part).orElse(Target.UNKNOWN);
    }

    private Optional<String> first(String... names) {
        return Stream.of(names)
                .map(name -> variables.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Target password(String value) {
        return Target.ofPassword(Secret.of(value));
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            throw new InvalidConfiguration("%s is \"%s\", which is not a number".formatted(name, value));
        }
    }

    private static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        E[] constants = type.getEnumConstants();
        return Stream.of(constants)
                .filter(constant -> constant.name().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(() -> new InvalidConfiguration("%s is \"%s\"; use one of %s"
                        .formatted(name, value, Arrays.toString(constants).toLowerCase(Locale.ROOT))));
    }

    private static InvalidConfiguration nothingSet() {
        return new InvalidConfiguration(
                "the environment does not say which database to use; set PGDBM_URL (or DATABASE_URL) to"
                        + " postgresql://user:password@host:5432/database, or PGDATABASE and, where needed, PGHOST, PGPORT, PGUSER,"
                        + " PGPASSWORD");
    }
}

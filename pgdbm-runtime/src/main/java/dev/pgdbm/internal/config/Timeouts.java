package dev.pgdbm.internal.config;

import dev.pgdbm.error.InvalidConfiguration;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All limits of time; those not among the values have their defaults.
 *
 * @param values what was set; zero is no limit
 */
public record Timeouts(Map<Timeout, Duration> values) {
    /** The defaults. */
    public static final Timeouts USUAL = new Timeouts(Map.of());

    private static final Duration SOCKET_MARGIN = Duration.ofSeconds(10);
    private static final Duration SHORTEST_CONNECTION_TIMEOUT = Duration.ofMillis(250);

    public Timeouts {
        values = Map.copyOf(values);
    }

    /**
     * The same with another value.
     *
     * @throws InvalidConfiguration if it is negative
     */
    public Timeouts with(Timeout timeout, Duration value) {
        if (value.isNegative()) {
            throw new InvalidConfiguration("the %s timeout is %s; use zero for no limit, or a positive duration"
                    .formatted(name(timeout), value));
        }
        Map<Timeout, Duration> changed = new EnumMap<>(Timeout.class);
        changed.putAll(values);
        changed.put(timeout, value);
        return new Timeouts(changed);
    }

    /** The value of one; that of the socket follows the statement's unless it was set. */
    public Duration get(Timeout timeout) {
        boolean follows = timeout == Timeout.SOCKET && !values.containsKey(timeout);
        return follows ? afterStatement() : values.getOrDefault(timeout, timeout.usual());
    }

    /**
     * These, if they fit together.
     *
     * @throws InvalidConfiguration if not
     */
    public Timeouts validated() {
        Duration socket = get(Timeout.SOCKET);
        Duration statement = get(Timeout.STATEMENT);
        if (!socket.isZero() && socket.compareTo(statement) <= 0) {
            throw new InvalidConfiguration(
                    "the socket timeout (%s) must be longer than the statement timeout (%s): the server should give up first, since after the socket's the connection is lost"
                            .formatted(socket, statement));
        }
        if (get(Timeout.CONNECTION).compareTo(SHORTEST_CONNECTION_TIMEOUT) < 0) {
            throw new InvalidConfiguration("the connection timeout (%s) is too short; use at least %s"
                    .formatted(get(Timeout.CONNECTION), SHORTEST_CONNECTION_TIMEOUT));
        }
        return this;
    }

    /** The server's limits as options of its command line, for the start of a session. */
    public String serverOptions() {
        return Stream.of(Timeout.values())
                .filter(timeout -> !get(timeout).isZero())
                .flatMap(timeout -> timeout.setting().stream().map(name -> "-c " + name + "=" + milliseconds(timeout)))
                .collect(Collectors.joining(" "));
    }

    /** Rounded up: the server takes 0 for no limit. */
    private long milliseconds(Timeout timeout) {
        return Math.max(1, get(timeout).toMillis());
    }

    private Duration afterStatement() {
        Duration statement = get(Timeout.STATEMENT);
        return statement.isZero() ? Duration.ZERO : statement.plus(SOCKET_MARGIN);
    }

    private static String name(Timeout timeout) {
        return timeout.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

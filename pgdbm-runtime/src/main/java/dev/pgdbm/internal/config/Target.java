package dev.pgdbm.internal.config;

import dev.pgdbm.error.InvalidConfiguration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What to connect to, or the part of it that is known so far.
 *
 * @param hosts one host, or several as {@code host:port,host:port}
 * @param port of the one host
 * @param properties of the driver, by the driver's names
 */
public record Target(
        @Nullable String hosts,
        @Nullable Integer port,
        @Nullable String database,
        @Nullable String user,
        @Nullable Secret password,
        Map<String, String> properties) {
    /** Nothing known. */
    public static final Target UNKNOWN = new Target(null, null, null, null, null, Map.of());

    private static final String DEFAULT_HOST = "localhost";
    private static final int DEFAULT_PORT = 5432;
    private static final int MAX_PORT = 65535;

    public Target {
        properties = Map.copyOf(properties);
        checkHosts(hosts, port);
        if (port != null && (port < 1 || port > MAX_PORT)) {
            throw new InvalidConfiguration("port %d is out of range; use 1 to %d".formatted(port, MAX_PORT));
        }
    }

    private static void checkHosts(@Nullable String hosts, @Nullable Integer port) {
        if (hosts != null && hosts.startsWith("/")) {
            throw new InvalidConfiguration(
                    "the host %s is a directory of Unix sockets, but the driver connects by TCP; use localhost"
                            .formatted(hosts));
        }
        if (hosts != null && hosts.contains(",") && port != null) {
            throw new InvalidConfiguration(
                    "port %d is given beside several hosts; write it behind each host, as in db1:5432,db2:5432"
                            .formatted(port));
        }
    }

    /** Only hosts. */
    public static Target ofHosts(String hosts) {
        return new Target(hosts, null, null, null, null, Map.of());
    }

    /** Only a port. */
    public static Target ofPort(int port) {
        return new Target(null, port, null, null, null, Map.of());
    }

    /** Only a database. */
    public static Target ofDatabase(String database) {
        return new Target(null, null, database, null, null, Map.of());
    }

    /** Only a user. */
    public static Target ofUser(String user) {
        return new Target(null, null, null, user, null, Map.of());
    }

    /** Only a password. */
    public static Target ofPassword(Secret password) {
        return new Target(null, null, null, null, password, Map.of());
    }

    /** Only properties of the driver. */
    public static Target ofProperties(Map<String, String> properties) {
        return new Target(null, null, null, null, null, properties);
    }

    /**
     * Both together.
     *
     * @throws InvalidConfiguration if they contradict each other
     */
    public Target and(Target other) {
        return new Target(
                either("host", hosts, other.hosts),
                either("port", port, other.port),
                either("database", database, other.database),
                either("user", user, other.user),
                either("password", password, other.password),
                bothProperties(other));
    }

    /** The database. */
    public String requiredDatabase() {
        if (database == null) {
            throw new InvalidConfiguration(
                    "no database is named; put it into the URL, as in postgresql://host/shop, or set it with withDatabase");
        }
        return database;
    }

    /** Hosts with their ports, as in a URL. */
    public String authority() {
        String host = hosts == null ? DEFAULT_HOST : hosts;
        return host.contains(",") ? host : host + ":" + (port == null ? DEFAULT_PORT : port);
    }

    /** The user; unless one is named, that of the operating system, as in libpq. */
    public String userOrDefault() {
        return user == null ? System.getProperty("user.name") : user;
    }

    /** Host, port and database: what two pools to the same database have in common. */
    public String place() {
        return authority() + "/" + (database == null ? "" : database);
    }

    /** For messages: everything but the password and properties. */
    @Override
    public String toString() {
        return "postgresql://%s@%s".formatted(userOrDefault(), place());
    }

    private Map<String, String> bothProperties(Target other) {
        Map<String, String> both = new TreeMap<>(properties);
        other.properties.forEach((name, value) -> both.merge(name, value, (mine, its) -> either(name, mine, its)));
        return both;
    }

    // The values of two settings that differ are not repeated: one of them may be a password.
    private static <T> @Nullable T either(String name, @Nullable T mine, @Nullable T other) {
        if (mine != null && other != null && !Objects.equals(mine, other)) {
            throw new InvalidConfiguration(
                    "%s is given twice, with different values: in the URL and beside it, or in two places beside it; remove one"
                            .formatted(name));
        }
        return mine == null ? other : mine;
    }
}

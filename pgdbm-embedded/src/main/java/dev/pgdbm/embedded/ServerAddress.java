package dev.pgdbm.embedded;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a server is and who connects to it, the secrets apart from what may be shown.
 *
 * @param hosts {@code host:port}, or several with commas
 * @param database the database through which others are created
 * @param parameters what follows the question mark in its URLs, without credentials
 * @param properties what the driver gets apart from the URL: user, password and the like
 */
record ServerAddress(String hosts, String database, String parameters, Map<String, String> properties) {
    private static final Pattern FORM = Pattern.compile("(?:jdbc:postgresql|postgresql|postgres):"
            + "(?://(?:(?<login>[^/?]*)@)?(?<hosts>[^/?@]*)/?)?(?<database>[^/?]*)(?:\\?(?<query>.*))?");
    private static final List<String> SECRET = List.of("user", "password", "sslpassword");

    /** @throws IllegalArgumentException if it is no URL of PostgreSQL; says nothing of its content, which may be secret */
    static ServerAddress parse(String url) {
        Matcher parts = FORM.matcher(url);
        if (!parts.matches()) {
            throw malformed();
        }
        Map<String, String> credentials = new TreeMap<>();
        addLogin(or(parts.group("login"), ""), credentials);
        String parameters = addQuery(or(parts.group("query"), ""), credentials);
        String user = credentials.computeIfAbsent("user", key -> System.getProperty("user.name", "postgres"));
        String database = decoded(or(parts.group("database"), ""));
        return new ServerAddress(
                withPort(or(parts.group("hosts"), "")),
                database.isEmpty() ? user : database,
                parameters,
                Map.copyOf(credentials));
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "not the URL of a PostgreSQL: write postgresql://user:password@host:port/database, percent-encoded");
    }

    private static void addLogin(String login, Map<String, String> credentials) {
        int colon = login.indexOf(':');
        if (!login.isEmpty()) {
            credentials.put("user", decoded(colon < 0 ? login : login.substring(0, colon)));
        }
        if (colon >= 0) {
            credentials.put("password", decoded(login.substring(colon + 1)));
        }
    }

    /** Takes the credentials out of a query; the rest of it. */
    private static String addQuery(String query, Map<String, String> credentials) {
        List<String> others = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            String[] pair = parameter.split("=", 2);
            if (SECRET.contains(pair[0]) && pair.length == 2) {
                credentials.put(pair[0], decoded(pair[1]));
            } else if (!parameter.isEmpty()) {
                others.add(parameter);
            }
        }
        return String.join("&", others);
    }

    private static String withPort(String hosts) {
        if (hosts.isEmpty()) {
            return "localhost:5432";
        }
        return hosts.matches(".*:\\d+") || hosts.contains(",") ? hosts : hosts + ":5432";
    }

    /** As in libpq, where a plus sign is a plus sign. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException repeatsTheSecret) {
            throw malformed();
        }
    }

    private static String or(@Nullable String text, String other) {
        return text == null ? other : text;
    }

    String user() {
        return properties.getOrDefault("user", "");
    }

    String password() {
        return properties.getOrDefault("password", "");
    }

    String jdbcUrl(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "jdbc:postgresql://%s/%s%s".formatted(hosts, encoded, parameters.isEmpty() ? "" : "?" + parameters);
    }

    Connection connect(String name) throws SQLException {
        try {
            // Registers the driver: inside javac and Gradle the DriverManager does not find it by itself.
            Class.forName("org.postgresql.Driver");
        } catch (ClassNotFoundException broken) {
            throw new SQLException("pgJDBC is not on the class path", broken);
        }
        Properties all = new Properties();
        all.putAll(properties);
        return DriverManager.getConnection(jdbcUrl(name), all);
    }

    /** Where it leads, without anything secret. */
    @Override
    public String toString() {
        return hosts + "/" + database;
    }
}

package dev.pgdbm.internal.config;

import dev.pgdbm.error.InvalidConfiguration;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A connection URL taken apart: {@code postgresql://user:password@host:port/database?sslmode=require}.
 *
 * <p>No message repeats the URL, since it may have the password in it.
 */
public final class ConnectionUrl {
    private static final List<String> PREFIXES = List.of("jdbc:postgresql://", "postgresql://", "postgres://");
    private static final Pattern HOST_AND_DATABASE = Pattern.compile("@[^&]*/");
    private static final String FORM = "postgresql://user:password@host:5432/database?sslmode=require";

    private ConnectionUrl() {}

    /**
     * What a URL says.
     *
     * @throws InvalidConfiguration if it is malformed
     */
    public static Target parse(String url) {
        String rest = withoutPrefix(url.strip());
        int query = rest.indexOf('?');
        if (query < 0) {
            return place(rest);
        }
        refuseQuestionMarkInPassword(rest.substring(0, query), rest.substring(query + 1));
        return place(rest.substring(0, query)).and(parameters(rest.substring(query + 1)));
    }

    // user:pass?word@host/database: what follows must not be taken for parameters, whose names are repeated in
    // messages.
    private static void refuseQuestionMarkInPassword(String place, String query) {
        if (!place.contains("@") && HOST_AND_DATABASE.matcher(query).find()) {
            throw new InvalidConfiguration("a \"?\" in the password must be percent-encoded, as %3F");
        }
    }

    private static String withoutPrefix(String url) {
        return PREFIXES.stream()
                .filter(url::startsWith)
                .findFirst()
                .map(prefix -> url.substring(prefix.length()))
                .orElseThrow(() -> new InvalidConfiguration(
                        "the connection URL begins with neither postgresql://, postgres:// nor jdbc:postgresql://; write it as "
                                + FORM));
    }

    private static Target place(String place) {
        int at = place.lastIndexOf('@');
        Target credentials = at < 0 ? Target.UNKNOWN : credentials(place.substring(0, at));
        String address = place.substring(at + 1);
        int slash = address.indexOf('/');
        Target hosts = hosts(slash < 0 ? address : address.substring(0, slash));
        String database = slash < 0 ? "" : address.substring(slash + 1);
        return credentials.and(hosts).and(database.isEmpty() ? Target.UNKNOWN : Target.ofDatabase(decoded(database)));
    }

    private static Target credentials(String text) {
        int colon = text.indexOf(':');
        String user = colon < 0 ? text : text.substring(0, colon);
        Target named = user.isEmpty() ? Target.UNKNOWN : Target.ofUser(decoded(user));
        return colon < 0 ? named : named.and(Target.ofPassword(Secret.of(decoded(text.substring(colon + 1)))));
    }

    private static Target hosts(String text) {
        if (text.isEmpty()) {
            return Target.UNKNOWN;
        }
        List<String> hosts = List.of(text.split(",", -1));
        List<Target> each = hosts.stream().map(ConnectionUrl::host).toList();
        return hosts.size() == 1 ? each.get(0) : Target.ofHosts(text);
    }

    private static Target host(String text) {
        int colon = text.lastIndexOf(':');
        boolean hasPort = colon > text.lastIndexOf(']');
        String name = hasPort ? text.substring(0, colon) : text;
        if (name.isEmpty()) {
            throw new InvalidConfiguration("the connection URL has an empty host; write it as " + FORM);
        }
        Target host = Target.ofHosts(decoded(name));
        return hasPort ? host.and(Target.ofPort(port(text.substring(colon + 1)))) : host;
    }

    private static int port(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new InvalidConfiguration(
                    "the port in the connection URL is not a number; a password with \"@\", \":\", \"/\" or"
                            + " \"?\" in it must be percent-encoded: %40, %3A, %2F, %3F");
        }
    }

    private static Target parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals < 0 && !parameter.isEmpty()) {
                throw new InvalidConfiguration(
                        "a parameter of the connection URL has no value; write it as name=value");
            }
            if (equals >= 0) {
                parameters.put(decoded(parameter.substring(0, equals)), decoded(parameter.substring(equals + 1)));
            }
        }
        return UrlParameters.target(parameters);
    }

    private static String decoded(String text) {
        try {
            // As in libpq, "+" is a plus sign; URLDecoder would make a space of it.
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidConfiguration(
                    "the connection URL has a \"%\" that does not begin a percent-encoded character; write a plain \"%\" as %25");
        }
    }
}

package dev.pgdbm.internal.config;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of a connection URL, by libpq's names or the driver's. */
final class UrlParameters {
    /** libpq's names for what the driver calls otherwise; what both call the same is not here. */
    private static final Map<String, String> DRIVER_NAMES = Map.of(
            "application_name", "ApplicationName",
            "channel_binding", "channelBinding",
            "connect_timeout", "connectTimeout",
            "gssencmode", "gssEncMode",
            "require_auth", "requireAuth",
            "sslnegotiation", "sslNegotiation",
            "target_session_attrs", "targetServerType");

    private static final Map<String, String> SERVER_TYPES = Map.of(
            "read-write", "primary",
            "read-only", "secondary",
            "standby", "secondary",
            "prefer-standby", "preferSecondary");

    private UrlParameters() {}

    static Target target(Map<String, String> parameters) {
        Map<String, String> rest = new TreeMap<>(parameters);
        Target user = part(rest.remove("user"), Target::ofUser);
        Target password = part(rest.remove("password"), secret -> Target.ofPassword(Secret.of(secret)));
        return user.and(password).and(DriverProperties.checked(renamed(rest)));
    }

    private static Target part(@Nullable String value, Function<String, Target> part) {
        return value == null ? Target.UNKNOWN : part.apply(value);
    }

    private static Map<String, String> renamed(Map<String, String> parameters) {
        Map<String, String> renamed = new TreeMap<>();
        parameters.forEach((name, value) -> {
            boolean serverType = name.equals("target_session_attrs");
            renamed.put(
                    DRIVER_NAMES.getOrDefault(name, name),
                    serverType ? SERVER_TYPES.getOrDefault(value, value) : value);
        });
        return renamed;
    }
}

package dev.pgdbm.internal.pool;

import dev.pgdbm.internal.config.Secret;
import dev.pgdbm.internal.config.Target;
import dev.pgdbm.internal.config.Timeout;
import dev.pgdbm.internal.failure.Failures;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.Properties;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** New connections straight from the driver, which gets every secret as a property and none in the URL. */
final class DriverConnections implements DataSource {
    private final PoolSettings settings;
    private final Driver driver = new Driver();

    DriverConnections(PoolSettings settings) {
        this.settings = settings;
    }

    /** Opens a connection and closes it, so that whatever prevents that is known now. */
    void probe() {
        try (Connection connection = getConnection()) {
            connection.getAutoCommit();
        } catch (SQLException failure) {
            throw Failures.connecting(failure, settings.target().toString());
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = driver.connect(url(), properties());
        if (connection == null) {
            throw new SQLException("pgJDBC does not take its own URL", "08001");
        }
        return connection;
    }

    private String url() {
        Target target = settings.target();
        String database = URLEncoder.encode(target.requiredDatabase(), StandardCharsets.UTF_8);
        return "jdbc:postgresql://" + target.authority() + "/" + database;
    }

    private Properties properties() {
        Properties properties = new Properties();
        // Heals "cached plan must not change result type" inside transactions (pgjdbc/pgjdbc#451).
        PGProperty.AUTOSAVE.set(properties, "conservative");
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        // DETAIL repeats rows; exception messages end up in logs.
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false);
        PGProperty.APPLICATION_NAME.set(properties, "pgdbm");
        PGProperty.CONNECT_TIMEOUT.set(properties, seconds(Timeout.CONNECTION));
        PGProperty.LOGIN_TIMEOUT.set(properties, seconds(Timeout.CONNECTION));
        PGProperty.SOCKET_TIMEOUT.set(properties, seconds(Timeout.SOCKET));
        properties.putAll(settings.target().properties());
        PGProperty.OPTIONS.set(properties, options(PGProperty.OPTIONS.getOrDefault(properties)));
        addCredentials(properties);
        return properties;
    }

    private void addCredentials(Properties properties) {
        PGProperty.USER.set(properties, settings.target().userOrDefault());
        Secret password = settings.target().password();
        if (password != null) {
            PGProperty.PASSWORD.set(properties, password.reveal());
        }
    }

    private @Nullable String options(@Nullable String given) {
        String options = Stream.of(settings.timeouts().serverOptions(), given == null ? "" : given)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
        return options.isEmpty() ? null : options;
    }

    private int seconds(Timeout timeout) {
        Duration value = settings.timeouts().get(timeout);
        return (int) Math.min(Integer.MAX_VALUE, value.plusMillis(999).toSeconds());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("user and password are those of the configuration");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return seconds(Timeout.CONNECTION);
    }

    @Override
    public Logger getParentLogger() {
        return driver.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("nothing is wrapped");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    @Override
    public String toString() {
        return settings.target().toString();
    }
}

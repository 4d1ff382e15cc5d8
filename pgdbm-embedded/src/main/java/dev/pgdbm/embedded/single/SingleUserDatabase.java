package dev.pgdbm.embedded.single;

import dev.pgdbm.embedded.engine.DataTemplate;
import dev.pgdbm.embedded.engine.Fault;
import dev.pgdbm.embedded.server.Launch;
import dev.pgdbm.embedded.server.SingleUserProcess;
import java.io.IOException;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Supplier;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.HostSpec;

/** A database of its own process and data directory; gone when it is closed. */
public final class SingleUserDatabase implements AutoCloseable {
    private final SingleUserProcess process;
    private final Console console;
    private final String version;
    private boolean taken;

    private SingleUserDatabase(SingleUserProcess process, Console console, String version) {
        this.process = process;
        this.console = console;
        this.version = version;
    }

    /**
     * Starts a process and waits until it answers.
     *
     * @throws dev.pgdbm.embedded.EngineUnavailable if it does not
     */
    public static SingleUserDatabase start(Launch launch) throws IOException, InterruptedException {
        SingleUserProcess process = launch.startSingleUser(Console.OPTIONS);
        String version = launch.engine().version();
        Console console = new Console(process);
        try {
            console.await();
            return new SingleUserDatabase(process, console, version);
        } catch (IOException ended) {
            String log = process.endOfLog();
            process.close();
            throw Fault.singleUserStopped(version, log.isEmpty() ? ended.toString() : log);
        }
    }

    /**
     * A connection; one at a time.
     *
     * @throws SQLException if there is another
     */
    public synchronized Connection connect() throws SQLException {
        if (taken) {
            throw new SQLException("a single-user server takes one connection at a time", "53300");
        }
        taken = true;
        boolean connected = false;
        try {
            Connection connection = new PgConnection(nowhere(), properties(), "jdbc:postgresql:single-user");
            connected = true;
            return connection;
        } finally {
            taken = connected;
        }
    }

    /** Never resolved, as it is a number. */
    private static HostSpec[] nowhere() {
        return new HostSpec[] {new HostSpec("127.0.0.1", 1)};
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("user", DataTemplate.SUPERUSER);
        properties.setProperty("PGDBNAME", DataTemplate.SUPERUSER);
        properties.setProperty("sslmode", "disable");
        properties.setProperty("gssEncMode", "disable");
        properties.setProperty("binaryTransfer", "false");
        properties.setProperty("prepareThreshold", "0");
        properties.setProperty("assumeMinServerVersion", version);
        properties.setProperty("socketFactory", ProtocolSocketFactory.class.getName());
        Supplier<Socket> socket = this::socket;
        properties.put(ProtocolSocketFactory.SOCKET, socket);
        return properties;
    }

    private Socket socket() {
        BackendMessages answers = new BackendMessages();
        return new ProtocolSocket(new Backend(console, version, answers), answers, this::release);
    }

    private synchronized void release() {
        taken = false;
    }

    @Override
    public void close() {
        process.close();
    }
}

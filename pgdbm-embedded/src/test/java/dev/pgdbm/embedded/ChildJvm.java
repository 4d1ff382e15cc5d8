package dev.pgdbm.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Another JVM that starts a server, prints where its data is, and keeps it until its standard input ends. */
public final class ChildJvm {
    private final Process process;

    private ChildJvm(Process process) {
        this.process = process;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        EmbeddedOptions options = EmbeddedOptions.fromEnvironment();
        if (arguments.length > 0) {
            options = options.withCacheDirectory(Path.of(arguments[0]));
        }
        boolean single = arguments.length > 1;
        try (PostgresServer server = single ? SingleUserPostgres.start(options) : EmbeddedPostgres.start(options)) {
            System.out.println(dataDirectory(server));
            System.in.transferTo(System.out);
        }
    }

    /** Where a server has its data. */
    public static Path dataDirectory(PostgresServer server) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW data_directory")) {
            rows.next();
            return Path.of(rows.getString(1));
        }
    }

    /** Starts one, after some words such as those of setpriv. */
    public static ChildJvm start(List<String> prefix, Path cache, String... more) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ChildJvm.class.getName()));
        command.add(cache.toString());
        command.addAll(List.of(more));
        return new ChildJvm(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The first line that it prints: the data directory, or what went wrong. */
    public String firstLine() throws IOException {
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        return line.startsWith("/") ? line : line + output.lines().toList();
    }

    public Process process() {
        return process;
    }

    /** Lets it end by itself. */
    public void end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }
}

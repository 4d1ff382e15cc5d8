package dev.pgdbm.embedded.engine;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * A data directory as initdb leaves it, to be copied for each server; superuser {@code postgres}, its password forgotten.
 *
 * @param engine whose data directory it is
 */
public record DataTemplate(Engine engine) {
    /** The superuser. */
    public static final String SUPERUSER = "postgres";

    private static final List<String> LANDMARKS = List.of("data/PG_VERSION", "data/global/pg_control");

    /** The directory, made by initdb if this is the first time. */
    public Path in(Path cache, Privileges privileges, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path directory = cache.resolve("data").resolve("%s-%08x".formatted(engine.key(), recipe()));
        return new PreparedDirectory(directory, LANDMARKS)
                .madeBy(empty -> make(empty, privileges, environment))
                .resolve("data");
    }

    /** A checksum of all that shapes the directory, so that a change of it makes another one. */
    private long recipe() {
        CRC32 checksum = new CRC32();
        checksum.update((options() + settings()).getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }

    private void make(Path empty, Privileges privileges, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path data = Files.createDirectory(empty.resolve("data"));
        Path password = Files.writeString(empty.resolve("password"), random());
        privileges.own(empty);
        List<String> initdb = new ArrayList<>(List.of(engine.program("initdb"), "-D", data.toString()));
        initdb.add("--pwfile=" + password);
        initdb.addAll(options());
        Command.Outcome outcome = new Command(privileges.before(initdb), environment).runIn(empty);
        if (!outcome.succeeded()) {
            throw Fault.initdb(outcome.said());
        }
        Files.delete(password);
        Files.writeString(data.resolve("postgresql.conf"), settings(), StandardOpenOption.APPEND);
        dropSpareLog(data.resolve("pg_wal"));
    }

    /** Nobody ever learns it: each server gets one of its own before it starts. */
    private static String random() {
        return new BigInteger(160, new SecureRandom()).toString(36);
    }

    /** Log segments beyond the current one and the next are recycled files that initdb left for the future. */
    private static void dropSpareLog(Path log) throws IOException {
        try (Stream<Path> files = Files.list(log)) {
            List<Path> segments = files.filter(Files::isRegularFile).sorted().toList();
            for (Path spare : segments.subList(Math.min(2, segments.size()), segments.size())) {
                Files.delete(spare);
            }
        }
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(List.of(
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--wal-segsize=1",
                "--no-sync"));
        if (engine.majorVersion() >= 17) {
            // Knows upper and lower case of all scripts, and is the same on every machine.
            options.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        }
        if (engine.majorVersion() >= 18) {
            options.add("--no-data-checksums");
        }
        return options;
    }

    /** What makes a server start fast and keep to itself; nothing in it survives the machine, so nothing is synced. */
    private String settings() {
        return """

                listen_addresses = '127.0.0.1'
                unix_socket_directories = ''
                max_connections = 50
                shared_buffers = 16MB
                huge_pages = off
                fsync = off
                synchronous_commit = off
                full_page_writes = off
                wal_level = minimal
                max_wal_senders = 0
                min_wal_size = 2MB
                max_wal_size = 256MB
                checkpoint_timeout = 1h
                max_logical_replication_workers = 0
                autovacuum = off
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_line_prefix = ''
                """
                + (engine.platform().isWindows() ? "" : MEMORY_IN_FILES)
                + (engine.majorVersion() >= 18 ? "io_method = sync\n" : "");
    }

    /** Files go with the data directory even after SIGKILL; /dev/shm would leak, and is tiny in containers. */
    private static final String MEMORY_IN_FILES = "dynamic_shared_memory_type = mmap\n";
}

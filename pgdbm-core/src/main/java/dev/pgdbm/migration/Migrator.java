package dev.pgdbm.migration;

import dev.pgdbm.error.InvalidMigrations;
import dev.pgdbm.error.MigrationFailed;
import dev.pgdbm.error.MigrationLockTimeout;
import dev.pgdbm.error.MigrationUnavailable;
import dev.pgdbm.error.MigrationsModified;
import dev.pgdbm.migration.session.MigrationSession;
import dev.pgdbm.migration.session.ModuleLock;
import dev.pgdbm.migration.session.PostgresDriver;
import dev.pgdbm.migration.session.TrackingTable;
import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies the migrations of a module to schemas; immutable and thread-safe.
 *
 * <pre>{@code
 * List<MigrationFile> files = MigrationSource.classpath(loader, "db/shop").files();
 * Migrator.of("shop", files).migrate(connection, SchemaName.of("acme"));
 * }</pre>
 *
 * <p>Table {@code schema_migrations} and advisory lock are those of the Python library: both can serve one database.
 */
public final class Migrator {
    private static final Logger LOG = LoggerFactory.getLogger(Migrator.class);
    private static final Duration DEFAULT_LOCK_WAIT = Duration.ofMinutes(5);
    private static final int LONGEST_MODULE = 100;

    private final String module;
    private final List<MigrationFile> files;
    private final Duration lockWait;

    private Migrator(String module, List<MigrationFile> files, Duration lockWait) {
        this.module = module;
        this.files = files;
        this.lockWait = lockWait;
    }

    /**
     * A migrator of a module, which waits up to 5 minutes for other migrations of it.
     *
     * @param module its name in {@code schema_migrations.module_name}: 1 to 100 characters
     * @param files all of its migrations, in any order
     * @throws InvalidMigrations if two files have the same version
     */
    public static Migrator of(String module, List<MigrationFile> files) {
        if (module.isBlank() || module.length() > LONGEST_MODULE) {
            throw new IllegalArgumentException("the name of a module has 1 to %d characters".formatted(LONGEST_MODULE));
        }
        return new Migrator(module, FolderFiles.ordered("module " + module, files, List.of()), DEFAULT_LOCK_WAIT);
    }

    /** The same, with another longest time to wait for other migrations of the module. */
    public Migrator withLockWait(Duration longest) {
        return new Migrator(module, files, longest);
    }

    /**
     * Applies the files that the schema lacks, each in a transaction together with the record of it; creates the schema if need
     * be.
     *
     * <p>A file whose first comments contain {@code -- pgdbm:no-transaction} runs statement by statement and is recorded after
     * the last; if one of them fails, the file is run again from its beginning the next time, so write it to be repeatable. A
     * file that was applied but no longer exists, and a pending one that is older than an applied one, are logged as warnings;
     * the latter is applied.
     *
     * <p>For the time of the migration the connection is in autocommit and has no {@code statement_timeout}; its
     * {@code search_path} stays as it is, and a socket timeout of the driver stays in force. It is given back with the
     * autocommit mode, role and settings that it came with, whatever the files did. Connections of a transaction pooler such as
     * PgBouncer do not keep the lock.
     *
     * @param connection to PostgreSQL through pgJDBC, not in a transaction
     * @throws InvalidMigrations if a pending file has mistakes that show without a server; nothing was applied
     * @throws MigrationsModified if an applied file has changed since; nothing was applied
     * @throws MigrationFailed if the server refused a file; those before it stay applied
     * @throws MigrationLockTimeout if another migration of the module took too long
     * @throws MigrationUnavailable if the schema or its table could not be made, or the connection fails
     */
    @SuppressWarnings("try") // The lock is held, not used.
    public MigrationReport migrate(Connection connection, SchemaName schema) {
        try (MigrationSession session = MigrationSession.open(connection);
                ModuleLock lock = ModuleLock.acquire(connection, module, lockWait)) {
            return migrate(session, new TrackingTable(session, connection, schema), schema);
        } catch (SQLException failed) {
            throw new MigrationUnavailable(
                    "cannot migrate module \"%s\" in schema \"%s\": %s"
                            .formatted(module, schema, PostgresDriver.error(failed)),
                    failed);
        }
    }

    private MigrationReport migrate(MigrationSession session, TrackingTable tracking, SchemaName schema)
            throws SQLException {
        tracking.create();
        AppliedFiles state = new AppliedFiles(files, tracking.rows(module));
        refuseModified(state, schema);
        warn(state, schema);
        List<MigrationReport.Applied> applied = new ArrayList<>();
        for (MigrationScript script : scripts(state.pending(), schema)) {
            applied.add(new FileRun(session, tracking, module, script).apply());
            session.reset();
            LOG.info("Applied {} of module {} to schema {}", script.file().filename(), module, schema);
        }
        return new MigrationReport(schema, module, applied, state.count());
    }

    private void refuseModified(AppliedFiles state, SchemaName schema) {
        if (!state.modified().isEmpty()) {
            throw new MigrationsModified(schema.value(), module, state.modified());
        }
    }

    private void warn(AppliedFiles state, SchemaName schema) {
        state.missing()
                .forEach(name -> LOG.warn(
                        "{} of module {} is applied in schema {}, but the file is missing", name, module, schema));
        state.outOfOrder()
                .forEach(name -> LOG.warn(
                        "{} of module {} is applied to schema {} after newer ones: out of order",
                        name,
                        module,
                        schema));
    }

    /** All of them before the first is run: a mistake in the last one should not leave the others applied. */
    private List<MigrationScript> scripts(List<MigrationFile> pending, SchemaName schema) {
        List<MigrationScript> scripts =
                pending.stream().map(file -> MigrationScript.of(file, schema)).toList();
        List<String> problems = scripts.stream()
                .flatMap(script -> script.problems().stream())
                .map(MigrationProblem::toString)
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidMigrations("module " + module, problems);
        }
        return scripts;
    }
}

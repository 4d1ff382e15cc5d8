package dev.pgdbm.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.MigrationLockTimeout;
import dev.pgdbm.fixture.TestServer;
import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ConcurrentMigrationTest {
    private static final int MIGRATORS = 8;
    private static final SchemaName SCHEMA = SchemaName.of("concurrent");
    private static final List<MigrationFile> FILES = List.of(
            file("1_a.sql", "CREATE TABLE <<tables.t>> (a int)"),
            file("2_b.sql", "-- pgdbm:no-transaction\nCREATE INDEX CONCURRENTLY i ON <<tables.t>> (a)"),
            file("3_c.sql", "INSERT INTO <<tables.t>> VALUES (1)"));

    private static MigrationFile file(String name, String sql) {
        return MigrationFile.of(name, sql, name);
    }

    @AfterEach
    void clean() throws SQLException {
        try (Connection connection = TestServer.connect()) {
            Sql.run(connection, "DROP SCHEMA IF EXISTS concurrent CASCADE");
        }
    }

    @Test
    void migratorsOfOneModuleApplyEachFileOnce() throws Exception {
        List<MigrationReport> reports = together(number -> Migrator.of("shop", FILES));
        assertThat(reports).flatExtracting(MigrationReport::applied).hasSize(3);
        try (Connection connection = TestServer.connect()) {
            assertThat(Sql.column(connection, "SELECT a FROM concurrent.t")).containsExactly("1");
            assertThat(Sql.column(
                            connection, "SELECT indisvalid FROM pg_index WHERE indexrelid = 'concurrent.i'::regclass"))
                    .containsExactly("t");
        }
    }

    /** Each module has a lock of its own, so that all of them create schema and table at once. */
    @Test
    void migratorsOfManyModulesShareSchemaAndTable() throws Exception {
        List<MigrationReport> reports = together(number -> Migrator.of(
                "module" + number, List.of(file("1_a.sql", "CREATE TABLE <<tables.t%d>> ()".formatted(number)))));
        assertThat(reports).flatExtracting(MigrationReport::applied).hasSize(MIGRATORS);
    }

    private interface MigratorOf {
        Migrator number(int number);
    }

    private static List<MigrationReport> together(MigratorOf migrators) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(MIGRATORS);
        try {
            CyclicBarrier start = new CyclicBarrier(MIGRATORS);
            List<Future<MigrationReport>> futures = new ArrayList<>();
            for (int i = 0; i < MIGRATORS; i++) {
                Migrator migrator = migrators.number(i);
                futures.add(threads.submit(() -> migrateFrom(start, migrator)));
            }
            List<MigrationReport> reports = new ArrayList<>();
            for (Future<MigrationReport> future : futures) {
                reports.add(future.get());
            }
            return reports;
        } finally {
            threads.shutdownNow();
        }
    }

    private static MigrationReport migrateFrom(CyclicBarrier start, Migrator migrator) throws Exception {
        try (Connection connection = TestServer.connect()) {
            start.await();
            return migrator.migrate(connection, SCHEMA);
        }
    }

    @Test
    void waitingEndsWithTheNameOfTheHolder() throws SQLException {
        try (Connection holder = TestServer.connect("ApplicationName", "the-other-one");
                Connection waiter = TestServer.connect()) {
            Sql.column(holder, "SELECT pg_advisory_lock(hashtext('pgdbm_migration_' || 'shop'))");
            Migrator impatient = Migrator.of("shop", FILES).withLockWait(Duration.ofMillis(300));
            assertThatThrownBy(() -> impatient.migrate(waiter, SCHEMA))
                    .isInstanceOf(MigrationLockTimeout.class)
                    .hasMessageMatching(
                            "waited 0 s for the migration lock of module \"shop\", which is held by process \\d+,"
                                    + " user postgres, application \"the-other-one\", client 127.0.0.1(/32)?, connected since .*");
            assertThat(Migrator.of("other", FILES).migrate(waiter, SCHEMA).applied())
                    .hasSize(3);
        }
    }
}

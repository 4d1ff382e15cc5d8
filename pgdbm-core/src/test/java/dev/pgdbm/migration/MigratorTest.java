package dev.pgdbm.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgdbm.error.InvalidMigrations;
import dev.pgdbm.error.MigrationFailed;
import dev.pgdbm.error.MigrationUnavailable;
import dev.pgdbm.error.MigrationsModified;
import dev.pgdbm.fixture.TestServer;
import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigratorTest {
    private static final MigrationFile USERS = file(
            "001_users.sql",
            "CREATE TABLE <<tables.users>> (id int PRIMARY KEY);\nINSERT INTO <<tables.users>> VALUES (1);");
    private static final MigrationFile ORDERS =
            file("002_orders.sql", "CREATE TABLE {{tables.orders}} (user_id int REFERENCES {{tables.users}});");

    private Connection connection;
    private SchemaName schema;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestServer.connect();
        schema = SchemaName.of("Mixed-Case");
    }

    @AfterEach
    void clean() throws SQLException {
        if (connection.isClosed()) {
            return;
        }
        Sql.run(connection, "DROP SCHEMA IF EXISTS \"Mixed-Case\" CASCADE");
        connection.close();
    }

    private static MigrationFile file(String name, String sql) {
        return MigrationFile.of(name, sql, "db/" + name);
    }

    private MigrationReport migrate(MigrationFile... files) {
        return Migrator.of("shop", List.of(files)).migrate(connection, schema);
    }

    private List<String> recorded() throws SQLException {
        return Sql.column(connection, "SELECT filename FROM \"Mixed-Case\".schema_migrations ORDER BY id");
    }

    @Test
    void appliesInOrderAndRecords() throws SQLException {
        MigrationReport report = migrate(ORDERS, USERS);
        assertThat(report.applied())
                .extracting(MigrationReport.Applied::filename)
                .containsExactly("001_users.sql", "002_orders.sql");
        assertThat(report.applied()).allMatch(applied -> applied.durationMillis() > 0);
        assertThat(report.alreadyApplied()).isZero();
        assertThat(recorded()).containsExactly("001_users.sql", "002_orders.sql");
        assertThat(Sql.column(
                        connection,
                        "SELECT concat_ws(' ', module_name, checksum, applied_by) FROM \"Mixed-Case\".schema_migrations"
                                + " WHERE filename = '001_users.sql' AND execution_time_ms > 0"))
                .containsExactly("shop " + USERS.checksum() + " postgres");
    }

    @Test
    void doesNothingTheSecondTime() {
        migrate(USERS);
        MigrationReport report = migrate(USERS, ORDERS);
        assertThat(report.alreadyApplied()).isEqualTo(1);
        assertThat(report.applied()).hasSize(1);
        assertThat(migrate(USERS, ORDERS).applied()).isEmpty();
    }

    @Test
    void modulesOfOneSchemaHaveFilesOfTheirOwn() throws SQLException {
        migrate(USERS);
        Migrator.of("billing", List.of(file("001_users.sql", "CREATE TABLE <<tables.invoices>> ()")))
                .migrate(connection, schema);
        assertThat(recorded()).containsExactly("001_users.sql", "001_users.sql");
    }

    @Test
    void aFailingFileIsRolledBackWhole() throws SQLException {
        MigrationFile failing = file(
                "003_bad.sql",
                "CREATE TABLE <<tables.gone>> ();\n-- 🐘\n\tINSERT INTO <<tables.users>> (nope) VALUES ('é');");
        MigrationFailed failed = catchThrowableOfType(
                MigrationFailed.class, () -> migrate(USERS, ORDERS, failing, file("004_c.sql", "SELECT 1")));
        assertThat(failed).hasMessage("""
                        003_bad.sql:3:32: column "nope" of relation "users" does not exist [42703]
                           3 | \tINSERT INTO <<tables.users>> (nope) VALUES ('é');
                             | \t                              ^""");
        assertThat(failed.filename()).isEqualTo("003_bad.sql");
        assertThat(List.of(failed.line(), failed.column())).containsExactly(3, 32);
        assertThat(failed.sqlState()).isEqualTo("42703");
        assertThat(recorded()).containsExactly("001_users.sql", "002_orders.sql");
        assertThat(Sql.column(connection, "SELECT to_regclass('\"Mixed-Case\".gone')"))
                .containsOnlyNulls();
        assertThat(connection.getAutoCommit()).isTrue();
    }

    @Test
    void hintsOfTheServerArePassedOn() {
        assertThatThrownBy(() -> migrate(USERS, file("003_bad.sql", "SELECT users.idd FROM <<tables.users>>")))
                .hasMessageEndingWith("\nhint: Perhaps you meant to reference the column \"users.id\".");
    }

    @Test
    void aFailureAtCommitIsThatOfTheFile() throws SQLException {
        MigrationFile deferred = file(
                "003_bad.sql",
                "CREATE TABLE <<tables.t>> (a int REFERENCES <<tables.users>> DEFERRABLE INITIALLY DEFERRED);"
                        + "INSERT INTO <<tables.t>> VALUES (7)");
        MigrationFailed failed = catchThrowableOfType(MigrationFailed.class, () -> migrate(USERS, deferred));
        assertThat(failed.sqlState()).isEqualTo("23503");
        assertThat(recorded()).containsExactly("001_users.sql");
    }

    @Test
    void mistakesThatShowWithoutAServerStopEverything() throws SQLException {
        assertThatThrownBy(() -> migrate(USERS, file("003_bad.sql", "SELECT 1;\n COMMIT;")))
                .isInstanceOf(InvalidMigrations.class)
                .hasMessageStartingWith(
                        "migrations in module shop: db/003_bad.sql:2:2: COMMIT is not for a file to say");
        assertThat(recorded()).isEmpty();
    }

    @Test
    void modifiedFilesAreRefusedAndAllNamed() throws SQLException {
        migrate(USERS, ORDERS);
        assertThatThrownBy(() -> migrate(
                        file("001_users.sql", "SELECT 1"),
                        file("002_orders.sql", "SELECT 2"),
                        file("003_c.sql", "SELECT 3")))
                .isInstanceOfSatisfying(
                        MigrationsModified.class,
                        modified -> assertThat(modified.filenames()).containsExactly("001_users.sql", "002_orders.sql"))
                .hasMessage("changed after they were applied to module \"shop\" in schema \"Mixed-Case\":"
                        + " 001_users.sql, 002_orders.sql; restore them, and put the change in a new file");
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void otherLineEndsAreNoModification() {
        migrate(USERS);
        MigrationFile windows = file("001_users.sql", USERS.sql().replace("\n", "\r\n") + "\r\n");
        assertThat(migrate(windows).alreadyApplied()).isEqualTo(1);
    }

    @Test
    void missingAndLateFilesAreNoReasonToStop() throws SQLException {
        migrate(USERS, file("005_e.sql", "SELECT 5"));
        MigrationReport report = migrate(USERS, ORDERS);
        assertThat(report.applied())
                .extracting(MigrationReport.Applied::filename)
                .containsExactly("002_orders.sql");
    }

    @Test
    void aFileWithoutTransactionRunsStatementByStatement() throws SQLException {
        MigrationFile concurrently = file(
                "002_index.sql",
                "-- pgdbm:no-transaction\nCREATE INDEX CONCURRENTLY i ON <<tables.users>> (id);\nVACUUM <<tables.users>>;");
        migrate(USERS, concurrently);
        assertThat(Sql.column(
                        connection, "SELECT indisvalid FROM pg_index WHERE indexrelid = '\"Mixed-Case\".i'::regclass"))
                .containsExactly("t");
        assertThat(recorded()).containsExactly("001_users.sql", "002_index.sql");
    }

    @Test
    void whatAFailingFileWithoutTransactionDidStays() throws SQLException {
        MigrationFile failing =
                file("002_bad.sql", "-- pgdbm:no-transaction\nCREATE TABLE <<tables.t>> ();\nSELECT nope;");
        assertThatThrownBy(() -> migrate(USERS, failing))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageStartingWith("002_bad.sql:3:8: column \"nope\" does not exist")
                .hasMessageEndingWith("note: the statements before it stay: the file runs without a transaction");
        assertThat(recorded()).containsExactly("001_users.sql");
        assertThat(Sql.column(connection, "SELECT count(*) FROM \"Mixed-Case\".t"))
                .containsExactly("0");
    }

    @Test
    void whatNeedsNoTransactionIsAdvisedToSaySo() {
        assertThatThrownBy(
                        () -> migrate(USERS, file("002_a.sql", "CREATE INDEX CONCURRENTLY i ON <<tables.users>> (id)")))
                .isInstanceOf(MigrationFailed.class)
                .hasMessageEndingWith("\nfix: begin the file with the line -- pgdbm:no-transaction");
    }

    @Test
    void theWrappingOfPythonIsAccepted() throws SQLException {
        migrate(file("20251025_120000_users.sql", "BEGIN;\n\n" + USERS.sql() + "\n\nCOMMIT;"));
        assertThat(recorded()).containsExactly("20251025_120000_users.sql");
    }

    @Test
    void continuesWhatPythonBegan() throws SQLException {
        Sql.run(connection, "CREATE SCHEMA \"Mixed-Case\"");
        Sql.run(connection, """
                CREATE TABLE IF NOT EXISTS "Mixed-Case".schema_migrations (
                    id SERIAL PRIMARY KEY,
                    filename VARCHAR(255) NOT NULL,
                    checksum VARCHAR(64) NOT NULL,
                    module_name VARCHAR(100),
                    applied_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
                    applied_by VARCHAR(100) DEFAULT CURRENT_USER,
                    execution_time_ms INTEGER,
                    UNIQUE(filename, module_name)
                )
                """);
        Sql.run(
                connection,
                "INSERT INTO \"Mixed-Case\".schema_migrations (filename, checksum, module_name) VALUES"
                        + " ('001_users.sql', '%s', 'shop'), ('000_old.sql', '%s', NULL), ('001_x.sql', 'x', 'other')"
                                .formatted(
                                        USERS.checksum(),
                                        file("000_old.sql", "SELECT 0").checksum()));
        Sql.run(connection, "CREATE TABLE \"Mixed-Case\".users (id int PRIMARY KEY)");
        MigrationReport report = migrate(file("000_old.sql", "SELECT 0"), USERS, ORDERS);
        assertThat(report.applied())
                .extracting(MigrationReport.Applied::filename)
                .containsExactly("002_orders.sql");
        assertThat(report.alreadyApplied()).isEqualTo(2);
    }

    @Test
    void bodiesOfFunctionsAreForTheSchemaToo() throws SQLException {
        migrate(USERS, file("002_f.sql", """
                        CREATE FUNCTION <<schema>>.f() RETURNS bigint LANGUAGE sql
                            AS $$ SELECT count(*) FROM <<tables.users>>; $$;
                        CREATE FUNCTION <<schema>>.g(x int) RETURNS text BEGIN ATOMIC
                            SELECT CASE WHEN x = 1 THEN 'one;' END; SELECT CASE x WHEN 2 THEN '{fn two}' END; END;
                        """));
        assertThat(Sql.column(connection, "SELECT \"Mixed-Case\".f() || \"Mixed-Case\".g(2)"))
                .containsExactly("1{fn two}");
    }

    @Test
    void aSchemaWithoutTheRightToCreateItIsToldPlainly() throws SQLException {
        Sql.run(connection, "SET ROLE pg_monitor");
        assertThatThrownBy(() -> migrate(USERS))
                .isInstanceOf(MigrationUnavailable.class)
                .hasMessageMatching("cannot migrate module \"shop\" in schema \"Mixed-Case\":"
                        + " permission denied for database .* \\[42501]");
        Sql.run(connection, "RESET ROLE");
    }

    @Test
    void modulesMustHaveAName() {
        assertThatThrownBy(() -> Migrator.of(" ", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Migrator.of("a".repeat(101), List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

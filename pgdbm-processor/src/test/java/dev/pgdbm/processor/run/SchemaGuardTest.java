package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgdbm.Database;
import dev.pgdbm.DatabasePool;
import dev.pgdbm.PoolConfig;
import dev.pgdbm.error.SchemaMismatch;
import dev.pgdbm.processor.CheckServer;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A generated DAO on schemas that have gone another way since it was compiled. */
class SchemaGuardTest {
    private static DatabasePool pool;
    private final Database inn = pool.schema("inn");

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Guests.class, output);
        pool = DatabasePool.open(
                PoolConfig.of(CheckServer.url()).withMaxPoolSize(1).strictSchema(true));
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @BeforeEach
    void migrate() throws SQLException {
        CheckServer.execute("DROP SCHEMA IF EXISTS inn CASCADE");
        inn.migrate(Inn.class);
    }

    @Test
    void theMigrationsThatItWasCompiledAgainstAgree() {
        assertThatCode(() -> inn.dao(Guests.class).add("ada@a", null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE inn.guests ADD nick text",
                "ALTER TABLE inn.bills ADD due date NOT NULL",
                "ALTER TABLE inn.bills RENAME paid TO settled",
                "ALTER TYPE inn.mood ADD VALUE 'calm'",
                "ALTER VIEW inn.debts ALTER sum SET DEFAULT 1",
            })
    void whatNoStatementReliesOnMayChange(String change) throws SQLException {
        CheckServer.execute(change);

        assertThatCode(() -> inn.dao(Guests.class)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DROP SCHEMA inn CASCADE                           | table \"guests\" is missing",
                "DROP VIEW inn.debts                               | table \"debts\" is missing",
                "ALTER VIEW inn.debts RENAME guest_id TO guest     | column \"debts.guest_id\" is missing",
                "ALTER TABLE inn.guests RENAME mood TO feeling     | column \"guests.mood\" is missing",
                "ALTER TABLE inn.guests ALTER email TYPE varchar   | column \"guests.email\" is character varying, not text",
                "ALTER TABLE inn.guests ALTER email DROP NOT NULL  | column \"guests.email\" can be NULL",
                "ALTER TABLE inn.guests ALTER name SET NOT NULL    "
                        + "| column \"guests.name\" is NOT NULL, and is written as one that can be NULL",
                "ALTER TABLE inn.guests ADD tenant int NOT NULL    "
                        + "| column \"guests.tenant\" is NOT NULL without a default, and an INSERT leaves it out",
                "ALTER TABLE inn.guests DROP CONSTRAINT guests_email_key | table \"guests\" is not unique by (email)",
                "ALTER TYPE inn.mood RENAME VALUE 'sad' TO 'blue'  "
                        + "| type \"mood\" is enum (blue, happy), not enum (sad, happy)",
                "ALTER DOMAIN inn.room SET NOT NULL                | type \"room\" is domain (integer, not null), not domain (integer)",
            })
    void whatAStatementReliesOnMustNotChange(String change, String difference) throws SQLException {
        CheckServer.execute(change);

        SchemaMismatch mismatch = catchThrowableOfType(SchemaMismatch.class, () -> inn.dao(Guests.class));

        assertThat(mismatch.differences()).contains(difference);
        assertThat(mismatch).hasMessageStartingWith("schema \"inn\" is not what Guests was compiled against: ");
    }
}

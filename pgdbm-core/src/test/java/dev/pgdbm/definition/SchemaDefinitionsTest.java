package dev.pgdbm.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.fixture.TestServer;
import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fingerprints of what is in a schema of a real server, which goes with the transaction of each test. */
class SchemaDefinitionsTest {
    private static final String SCHEMA = """
            CREATE SCHEMA "S";
            CREATE TYPE "S".mood AS ENUM ('sad', 'happy');
            CREATE TABLE "S".users (id int PRIMARY KEY, email text NOT NULL, mood "S".mood DEFAULT 'sad');
            CREATE TABLE "S".orders (id int, user_id int REFERENCES "S".users);
            CREATE VIEW "S".names AS SELECT email FROM "S".users;
            CREATE FUNCTION "S".users() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM "S".users $$;
            CREATE FUNCTION "S".nothing() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
            """;

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = TestServer.connect();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void everyObjectHasOne() throws SQLException {
        execute(SCHEMA);

        assertThat(read("S").objects())
                .containsOnlyKeys(
                        "relation users",
                        "relation orders",
                        "relation names",
                        "type mood",
                        "function users()",
                        "function nothing()");
    }

    @Test
    void itIsShort() throws SQLException {
        execute(SCHEMA);

        assertThat(read("S").objects().get("type mood").value()).matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @CsvSource({"a, b", "Acme-1, acme_2"})
    void theNameOfTheSchemaDoesNotMatter(String one, String other) throws SQLException {
        execute(SCHEMA.replace("\"S\"", SchemaName.of(one).quoted()));
        execute(SCHEMA.replace("\"S\"", SchemaName.of(other).quoted()));

        assertThat(read(one)).isEqualTo(read(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ALTER TABLE \"S\".users ALTER email DROP NOT NULL                             | relation users",
                "ALTER TABLE \"S\".users ALTER mood SET DEFAULT 'happy'                        | relation users",
                "ALTER TABLE \"S\".orders ADD CHECK (id > 0) NOT VALID                         | relation orders",
                "CREATE UNIQUE INDEX ON \"S\".orders (id) WHERE user_id > 0                    | relation orders",
                "ALTER TABLE \"S\".orders ENABLE ROW LEVEL SECURITY                            | relation orders",
                "CREATE TABLE \"S\".later () INHERITS (\"S\".orders)                           | relation orders, relation later",
                "CREATE RULE r AS ON DELETE TO \"S\".orders DO INSTEAD NOTHING                 | relation orders",
                "CREATE TRIGGER t BEFORE INSERT ON \"S\".orders FOR EACH ROW EXECUTE FUNCTION \"S\".nothing() | relation orders",
                "CREATE OR REPLACE VIEW \"S\".names AS SELECT max(email) AS email FROM \"S\".users | relation names",
                "ALTER TYPE \"S\".mood RENAME VALUE 'sad' TO 'blue'                            | type mood, relation users",
                "ALTER FUNCTION \"S\".users() STRICT                                           | function users()",
                "CREATE OR REPLACE FUNCTION \"S\".users() RETURNS bigint LANGUAGE sql AS 'SELECT 1' | function users()",
            })
    void aChangeTouchesNoOther(String change, String changed) throws SQLException {
        execute(SCHEMA);
        Map<String, Fingerprint> before = read("S").objects();

        execute(change);

        Map<String, Fingerprint> after = read("S").objects();
        assertThat(after.keySet().stream()
                        .filter(object -> !after.get(object).equals(before.get(object)))
                        .collect(Collectors.joining(", ")))
                .satisfies(found -> assertThat(found.split(", ")).containsExactlyInAnyOrder(changed.split(", ")));
    }

    private SchemaDefinitions read(String schema) throws SQLException {
        return SchemaDefinitions.read(connection, SchemaName.of(schema));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package dev.pgdbm.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.error.SchemaMismatch;
import dev.pgdbm.fixture.TestServer;
import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a DAO was checked against, and schemas of a real server that have gone another way. */
class CheckedSchemaTest {
    private static final SchemaName ACME = SchemaName.of("acme");
    private static final CheckedSchema USERS = CheckedSchema.of("Users", "Shop")
            .table("users", "email text not null", "full_name text", "id bigint not null", "mood mood")
            .key("users", "email")
            .inserts("users", "email", "full_name")
            .nullable("users", "full_name")
            .type("mood", "enum", "sad", "happy");

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = TestServer.connect();
        connection.setAutoCommit(false);
        execute("""
                CREATE SCHEMA acme;
                CREATE TYPE acme.mood AS ENUM ('sad', 'happy');
                CREATE TABLE acme.users (
                    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    email text NOT NULL CONSTRAINT one_email UNIQUE,
                    full_name text,
                    mood acme.mood);
                """);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void theSameSchemaHasNoDifference() throws SQLException {
        assertThat(differences()).isEmpty();
    }

    @Test
    void aTableIsMissing() throws SQLException {
        execute("DROP TABLE acme.users");
        assertThat(differences()).containsExactly("table \"users\" is missing");
    }

    @Test
    void aColumnIsMissing() throws SQLException {
        execute("ALTER TABLE acme.users RENAME email TO mail");
        assertThat(differences())
                .containsExactly(
                        "column \"users.email\" is missing",
                        "column \"users.mail\" is NOT NULL without a default, and an INSERT leaves it out");
    }

    @Test
    void aColumnHasAnotherType() throws SQLException {
        execute("ALTER TABLE acme.users ALTER full_name TYPE varchar(20)");
        assertThat(differences()).containsExactly("column \"users.full_name\" is character varying(20), not text");
    }

    @Test
    void aColumnCanBeNull() throws SQLException {
        execute("ALTER TABLE acme.users ALTER email DROP NOT NULL");
        assertThat(differences()).containsExactly("column \"users.email\" can be NULL");
    }

    @Test
    void aColumnThatIsWrittenCannotBeNull() throws SQLException {
        execute("ALTER TABLE acme.users ALTER full_name SET NOT NULL");
        assertThat(differences())
                .containsExactly("column \"users.full_name\" is NOT NULL, and is written as one that can be NULL");
    }

    @Test
    void aColumnThatIsOnlyReadMayHaveBecomeNotNull() throws SQLException {
        execute("ALTER TABLE acme.users ALTER mood SET DEFAULT 'sad', ALTER mood SET NOT NULL");
        assertThat(differences()).isEmpty();
    }

    @Test
    void aKeyIsGone() throws SQLException {
        execute("ALTER TABLE acme.users DROP CONSTRAINT one_email");
        assertThat(differences()).containsExactly("table \"users\" is not unique by (email)");
    }

    @Test
    void aKeyMayBeMadeAnotherWay() throws SQLException {
        execute("ALTER TABLE acme.users DROP CONSTRAINT one_email; CREATE UNIQUE INDEX ON acme.users (email)");
        assertThat(differences()).isEmpty();
    }

    @Test
    void aLabelIsMissing() throws SQLException {
        execute("ALTER TYPE acme.mood RENAME VALUE 'happy' TO 'glad'");
        assertThat(differences()).containsExactly("type \"mood\" is enum (sad, glad), not enum (sad, happy)");
    }

    @Test
    void aRequiredColumnMakesAnInsertFail() throws SQLException {
        execute("ALTER TABLE acme.users ADD tenant text NOT NULL");
        assertThat(differences())
                .containsExactly("column \"users.tenant\" is NOT NULL without a default, and an INSERT leaves it out");
    }

    @Test
    void aSchemaMayBeAhead() throws SQLException {
        execute("""
                ALTER TABLE acme.users ADD nick text, ADD born date NOT NULL DEFAULT now();
                ALTER TYPE acme.mood ADD VALUE 'calm';
                CREATE TABLE acme.orders (id int);
                CREATE UNIQUE INDEX ON acme.users (nick);
                """);
        assertThat(differences()).isEmpty();
    }

    @Test
    void theMessageSaysWhatWhereAndWhatToDo() throws SQLException {
        execute("ALTER TABLE acme.users ALTER email TYPE varchar, DROP full_name");
        assertThat(mismatch())
                .hasMessage(
                        "schema \"acme\" is not what Users was compiled against: column \"users.email\" is character"
                                + " varying, not text; column \"users.full_name\" is missing;"
                                + " run database.migrate(Shop.class), or compile again if that changes nothing");
    }

    @Test
    void aNameThatNeedsQuotesIsFound() throws SQLException {
        execute("ALTER TABLE acme.users ADD \"First \"\"Name\" text NOT NULL DEFAULT ''");
        CheckedSchema odd = CheckedSchema.of("Users", "Shop").table("users", "\"First \"\"Name\" text not null");

        assertThat(odd.mismatch(ACME, shape())).isEmpty();
    }

    private List<String> differences() throws SQLException {
        return USERS.mismatch(ACME, shape()).map(SchemaMismatch::differences).orElse(List.of());
    }

    private SchemaMismatch mismatch() throws SQLException {
        return USERS.mismatch(ACME, shape()).orElseThrow();
    }

    private SchemaShape shape() throws SQLException {
        return SchemaShape.read(connection, ACME, List.of());
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

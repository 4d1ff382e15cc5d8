package dev.pgdbm.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.fixture.TestServer;
import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the catalogs of a real server say of a schema, which goes with the transaction of each test. */
class SchemaShapeTest {
    private static final String USERS = """
            CREATE TYPE "S".mood AS ENUM ('sad', 'happy');
            CREATE DOMAIN "S".email AS varchar(80) NOT NULL;
            CREATE TYPE "S".address AS (street text, zip char(5), moods "S".mood[]);
            CREATE TABLE "S".users (
                id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                email "S".email,
                moods "S".mood[] NOT NULL DEFAULT '{}',
                "Home" "S".address,
                paid numeric(10, 2),
                code varchar(3) NOT NULL,
                UNIQUE (code, paid));
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
    void columnsAreWrittenAsInCreateTable() throws SQLException {
        assertThat(users(USERS).columns().values())
                .extracting(ColumnDefinition::toString)
                .containsExactlyInAnyOrder(
                        "id bigint not null",
                        "email email",
                        "moods mood[] not null",
                        "\"Home\" address",
                        "paid numeric(10,2)",
                        "code character varying(3) not null");
    }

    @Test
    void whatIsWrittenIsReadBack() throws SQLException {
        assertThat(users(USERS).columns().values())
                .allSatisfy(column -> assertThat(ColumnDefinition.parse(column.toString()))
                        .hasToString(column.toString())
                        .extracting(ColumnDefinition::name)
                        .isEqualTo(column.name()));
    }

    @Test
    void typesHaveTheirParts() throws SQLException {
        assertThat(shape("a", USERS).types())
                .containsEntry("mood", new TypeDefinition("enum", List.of("sad", "happy")))
                .containsEntry("email", new TypeDefinition("domain", List.of("character varying(80)", "not null")))
                .containsEntry(
                        "address",
                        new TypeDefinition("composite", List.of("street text", "zip character(5)", "moods mood[]")));
    }

    @Test
    void keysAreSetsOfColumns() throws SQLException {
        assertThat(users(USERS).keys()).containsExactlyInAnyOrder(Set.of("id"), Set.of("code", "paid"));
    }

    @Test
    void onlyWhatIsAlwaysUniqueIsAKey() throws SQLException {
        String weak = """
                CREATE TABLE "S".users (a int, b int, c int, d int UNIQUE DEFERRABLE);
                CREATE UNIQUE INDEX ON "S".users (a) WHERE b > 0;
                CREATE UNIQUE INDEX ON "S".users ((b + 1));
                CREATE INDEX ON "S".users (b);
                CREATE UNIQUE INDEX ON "S".users (c) INCLUDE (a);
                """;

        assertThat(users(weak).keys()).containsExactly(Set.of("c"));
    }

    @Test
    void aNotNullThatIsNotValidIsNone() throws SQLException {
        RelationDefinition users = users("""
                CREATE TABLE "S".users (a int);
                ALTER TABLE "S".users ADD CONSTRAINT filled NOT NULL a NOT VALID;
                """);

        assertThat(users.columns().get("a")).hasToString("a integer");
    }

    @Test
    void viewsAreRelations() throws SQLException {
        SchemaShape shape = shape("a", USERS + """
                CREATE VIEW "S".names AS SELECT code, moods FROM "S".users;
                CREATE MATERIALIZED VIEW "S".kept AS SELECT code FROM "S".users;
                """);

        assertThat(shape.relations().get("names").columns().values())
                .extracting(ColumnDefinition::toString)
                .containsExactlyInAnyOrder("code character varying(3)", "moods mood[]");
        assertThat(shape.relations()).containsKey("kept");
    }

    @Test
    void schemasOfOneModuleAreEqual() throws SQLException {
        SchemaShape one = shape("a", USERS);
        SchemaShape other = shape("Äcme-2", USERS);

        assertThat(one).isEqualTo(other);
    }

    @Test
    void theSearchPathDoesNotMatter() throws SQLException {
        SchemaShape plain = shape("a", USERS);
        execute("SET LOCAL search_path = a, public");

        assertThat(read("a")).isEqualTo(plain);
    }

    @Test
    void theOrderOfColumnsDoesNotMatter() throws SQLException {
        assertThat(users("CREATE TABLE \"S\".users (a int, b text)"))
                .isEqualTo(users("CREATE TABLE \"S\".users (b text, a int)"));
    }

    @Test
    void typesOfExtensionsHaveNoSchema() throws SQLException {
        execute("CREATE EXTENSION IF NOT EXISTS citext SCHEMA public");

        assertThat(users("CREATE TABLE \"S\".users (a public.citext, b public.citext[])")
                        .columns()
                        .values())
                .extracting(ColumnDefinition::toString)
                .containsExactlyInAnyOrder("a citext", "b citext[]");
    }

    @Test
    void partitionsAreLeftOutUnlessTheyMatter() throws SQLException {
        String tables = """
                CREATE TABLE "S".users (id int PRIMARY KEY) PARTITION BY LIST (id);
                CREATE TABLE "S".one PARTITION OF "S".users FOR VALUES IN (1);
                CREATE TABLE "S".two PARTITION OF "S".users FOR VALUES IN (2);
                """;

        assertThat(shape("a", tables).relations()).containsOnlyKeys("users");
        assertThat(SchemaShape.read(connection, SchemaName.of("a"), List.of("two"))
                        .relations())
                .containsOnlyKeys("users", "two");
    }

    @Test
    void aSchemaThatIsNotThereIsEmpty() throws SQLException {
        assertThat(read("nowhere").relations()).isEmpty();
    }

    private RelationDefinition users(String sql) throws SQLException {
        return shape("a", sql).relations().get("users");
    }

    private SchemaShape shape(String schema, String sql) throws SQLException {
        String quoted = SchemaName.of(schema).quoted();
        execute("DROP SCHEMA IF EXISTS %1$s CASCADE; CREATE SCHEMA %1$s;".formatted(quoted)
                + sql.replace("\"S\"", quoted));
        return read(schema);
    }

    private SchemaShape read(String schema) throws SQLException {
        return SchemaShape.read(connection, SchemaName.of(schema), List.of());
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

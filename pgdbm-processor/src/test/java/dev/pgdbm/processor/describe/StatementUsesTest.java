package dev.pgdbm.processor.describe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.embedded.EmbeddedPostgres;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.describe.Preparation.Prepared;
import dev.pgdbm.processor.model.Dependencies;
import dev.pgdbm.processor.model.Execution;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.Limits;
import dev.pgdbm.processor.model.ObjectName;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SchemaCatalog;
import dev.pgdbm.processor.model.StatementUse;
import dev.pgdbm.processor.model.UsedRelation;
import dev.pgdbm.processor.problem.SourceRef;
import dev.pgdbm.template.ParameterStyle;
import dev.pgdbm.template.SqlTemplate;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What statements use of a module with tables, views, types and functions, and of a module that it uses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementUsesTest {
    private static final SchemaName OWN = SchemaName.of("own_1");
    private static final SchemaName BILLING = SchemaName.of("billing");
    private static final SourceRef NOWHERE = new SourceRef() {};
    private static final String SCHEMA = """
            CREATE SCHEMA billing;
            CREATE TABLE billing.invoices (id bigint, user_id bigint NOT NULL);
            CREATE SCHEMA own_1;
            SET search_path = own_1;
            CREATE TYPE status AS ENUM ('new', 'old');
            CREATE DOMAIN state AS status NOT NULL;
            CREATE TYPE pair AS (a state, b int);
            CREATE TABLE users (id bigint GENERATED ALWAYS AS IDENTITY, email text NOT NULL, status status);
            CREATE TABLE posts (id bigint NOT NULL, user_id bigint NOT NULL, title text, states state[], pair pair);
            CREATE TABLE events (id bigint NOT NULL, at date NOT NULL) PARTITION BY RANGE (at);
            CREATE TABLE events_1 PARTITION OF events DEFAULT PARTITION BY RANGE (at);
            CREATE TABLE events_1_1 PARTITION OF events_1 DEFAULT;
            CREATE VIEW names AS SELECT id, email FROM users WHERE email <> '';
            CREATE VIEW short_names AS SELECT id, email FROM names WHERE length(email) < 9;
            CREATE MATERIALIZED VIEW totals AS SELECT user_id, count(*) AS posts FROM posts GROUP BY user_id;
            CREATE FUNCTION shout(text) RETURNS text LANGUAGE sql STRICT IMMUTABLE AS 'SELECT upper($1)';
            CREATE FUNCTION is_new(status, int[] DEFAULT '{}') RETURNS boolean LANGUAGE sql AS 'SELECT true';
            CREATE FUNCTION some_users() RETURNS SETOF users LANGUAGE sql AS 'SELECT * FROM own_1.users';
            CREATE FUNCTION first(text, text) RETURNS text LANGUAGE sql AS 'SELECT $1';
            CREATE AGGREGATE any_text(text) (SFUNC = first, STYPE = text);
            CREATE FUNCTION differs(text, status) RETURNS boolean LANGUAGE sql AS 'SELECT true';
            CREATE OPERATOR <<<>>> (FUNCTION = differs, LEFTARG = text, RIGHTARG = status);
            SET search_path = '';
            """;

    private EmbeddedPostgres server;
    private Connection connection;
    private ModuleDatabase database;

    @BeforeAll
    void open() throws SQLException {
        server = EmbeddedPostgres.start();
        connection = server.connect("postgres");
        try (Statement statement = connection.createStatement()) {
            statement.execute(SCHEMA);
        }
        Preparation.showTrees(connection);
        CatalogQueries catalogs = new CatalogQueries(connection);
        database = new ModuleDatabase(
                connection,
                OWN,
                SchemaCatalog.EMPTY,
                TypeNames.read(connection, OWN),
                new DatabaseDeclarations(connection),
                new DatabaseKeys(connection),
                ModuleTables.read(connection, OWN),
                new TableDeclarations(catalogs),
                new ObjectNames(catalogs, new ObjectOwners(OWN, List.of(BILLING, OWN))));
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
        server.close();
    }

    private StatementUse use(String sql) throws SQLException {
        SqlTemplate template = SqlTemplate.of(sql);
        QueryMethod method = new QueryMethod(
                "Users.test",
                "test",
                List.of(),
                new JavaType("", "void", List.of(), false),
                Optional.empty(),
                Optional.empty(),
                template,
                false,
                false,
                Limits.NONE,
                Execution.ONCE,
                NOWHERE,
                NOWHERE);
        String rendered = template.render(OWN, ParameterStyle.JDBC).sql();
        Prepared prepared = new Preparation(connection).prepare(rendered, List.of());
        return new StatementUses(AnalysedStatement.of(
                        database, method, prepared.tree(), prepared.columns().size()))
                .use();
    }

    /** {@code r} for read, {@code w} for written, in parentheses what only a view names. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT id FROM <<tables.users>> u                                     | r users
            SELECT count(*) FROM <<tables.users>>                                 | r users
            SELECT id FROM <<tables.billing.invoices>>                            | r billing.invoices
            SELECT relname FROM pg_catalog.pg_class                               | r pg_catalog.pg_class
            SELECT user_id FROM <<tables.totals>>                                 | r totals
            SELECT id FROM <<tables.events>>                                      | r events
            SELECT id FROM <<tables.short_names>>                                 | r short_names, (r names), (r users)
            SELECT n.id FROM <<tables.names>> n, <<tables.users>> u               | r names, r users
            SELECT abs((SELECT max(id) FROM <<tables.posts>>))                    | r posts
            SELECT FROM generate_series(1, (SELECT max(id) FROM <<tables.posts>>)) | r posts
            SELECT 1 ORDER BY (SELECT max(id) FROM <<tables.posts>>)              | r posts
            SELECT id FROM <<tables.users>> UNION SELECT id FROM <<tables.posts>> | r users, r posts
            WITH c AS (SELECT id FROM <<tables.users>>) SELECT id FROM c          | r users
            INSERT INTO <<tables.users>> (email) VALUES ('x')                     | w users
            INSERT INTO <<tables.users>> (email) VALUES ('x') RETURNING id        | rw users
            INSERT INTO <<tables.users>> (email) SELECT email FROM <<tables.users>> | rw users
            INSERT INTO <<tables.names>> (email) VALUES ('x')                     | w names, (rw users)
            INSERT INTO <<tables.short_names>> (email) VALUES ('x')               | w short_names, (rw names), (rw users)
            INSERT INTO <<tables.users>> AS u (email) VALUES ('x') ON CONFLICT DO NOTHING | w users
            UPDATE <<tables.users>> SET email = 'x' WHERE id = 1                  | rw users
            DELETE FROM <<tables.users>> WHERE true                               | w users
            DELETE FROM <<tables.users>> u USING <<tables.names>> n WHERE n.id = u.id | rw users, r names
            WITH d AS (DELETE FROM <<tables.posts>> RETURNING user_id) UPDATE <<tables.users>> SET email = 'x' FROM d | rw posts, w users
            MERGE INTO <<tables.users>> u USING <<tables.posts>> p ON p.user_id = u.id WHEN MATCHED THEN DELETE | rw users, r posts
            SELECT id FROM <<tables.users>> FOR UPDATE                            | r users
            """)
    void relations(String sql, String expected) throws SQLException {
        assertThat(use(sql).relations().stream().map(StatementUsesTest::text))
                .containsExactlyInAnyOrder(expected.split(", "));
    }

    private static String text(UsedRelation relation) {
        String use = (relation.read() ? "r" : "") + (relation.written() ? "w" : "");
        String name = relation.relation().toString().replace("<<schema>>.", "");
        return relation.named() ? use + " " + name : "(" + use + " " + name + ")";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT 1                                                   |
            SELECT relname FROM pg_catalog.pg_class                    |
            SELECT id FROM <<tables.users>>                            | relation users
            SELECT id FROM <<tables.billing.invoices>>                 | relation billing.invoices
            SELECT id FROM <<tables.short_names>>                      | relation names, relation short_names, relation users
            SELECT id FROM <<tables.events>>                           | relation events, relation events_1, relation events_1_1
            SELECT id FROM ONLY <<tables.events>>                      | relation events
            INSERT INTO <<tables.users>> (email) VALUES ('x')          | relation users, relation users_id_seq
            INSERT INTO <<tables.events>> VALUES (1, '2026-01-01')     | relation events, relation events_1, relation events_1_1
            SELECT nextval('own_1.users_id_seq'::regclass)             | relation users_id_seq
            SELECT status FROM <<tables.users>>                        | relation users, type status
            SELECT states[1] FROM <<tables.posts>>                     | relation posts, type state, type status
            SELECT (pair).b FROM <<tables.posts>>                      | relation posts, type pair, type state, type status
            SELECT CAST('new' AS <<schema>>.status)                    | type status
            SELECT <<schema>>.shout('x')                               | function shout(text)
            SELECT <<schema>>.is_new('new')                            | function is_new(<<schema>>.status; _int4), type status
            SELECT id FROM <<schema>>.some_users()                     | function some_users(), relation users, type status
            SELECT <<schema>>.any_text(x) FROM (VALUES ('x')) v(x)     | function any_text(text)
            SELECT <<schema>>.any_text(x) OVER () FROM (VALUES ('x')) v(x) | function any_text(text)
            SELECT 'a'::text OPERATOR(<<schema>>.<<<>>>) 'new'         | function differs(text; <<schema>>.status), operator <<<>>>(text; <<schema>>.status), type status
            """)
    void dependencies(String sql, String expected) throws SQLException {
        Stream<String> names = all(use(sql).dependencies().orElseThrow());
        List<String> wanted = expected == null ? List.of() : List.of(expected.split(", "));
        assertThat(names).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static Stream<String> all(Dependencies found) {
        return Stream.of(
                        named("relation", found.relations()),
                        named("function", found.functions()),
                        named("operator", found.operators()),
                        named("type", found.types()))
                .flatMap(names -> names);
    }

    private static Stream<String> named(String kind, List<ObjectName> objects) {
        return objects.stream()
                .map(object -> kind + " "
                        + object.toString().replaceFirst("^<<schema>>\\.", "").replace(", ", "; "));
    }

    @Test
    void nobodyKnowsWhatAUtilityStatementDependsOn() throws SQLException {
        assertThat(use("EXPLAIN SELECT id FROM <<tables.users>>").dependencies())
                .isEmpty();
    }

    @Test
    void namesDoNotShowWhereTheModuleIsChecked() throws SQLException {
        assertThat(use("SELECT <<schema>>.is_new(status) FROM <<tables.users>>").toString())
                .doesNotContain(OWN.value());
    }

    @Test
    void relationsHaveTheirKinds() throws SQLException {
        String sql = """
                SELECT FROM <<tables.users>>, <<tables.names>>, <<tables.totals>>, <<tables.events>>
                """;
        assertThat(use(sql).relations().stream()
                        .filter(UsedRelation::named)
                        .map(relation -> relation.relation().name() + " " + relation.kind()))
                .containsExactlyInAnyOrder(
                        "users TABLE", "names VIEW", "totals MATERIALIZED_VIEW", "events PARTITIONED_TABLE");
    }
}

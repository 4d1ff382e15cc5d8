package dev.pgdbm.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.Patience;
import dev.pgdbm.TestServer;
import dev.pgdbm.definition.CheckedSchema;
import dev.pgdbm.error.SchemaMismatch;
import dev.pgdbm.internal.execute.AsyncCalls;
import dev.pgdbm.internal.execute.PooledExecutor;
import dev.pgdbm.internal.execute.RenderedStatements;
import dev.pgdbm.internal.execute.SchemaStatements;
import dev.pgdbm.internal.failure.Failures;
import dev.pgdbm.internal.json.JsonLibrary;
import dev.pgdbm.internal.pool.ConnectionSource;
import dev.pgdbm.name.SchemaName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of schemas on a real server, and how often they are read. One that differs comes last where nothing is to be told. */
class WarningGuardTest {
    private static final SchemaName GOOD = SchemaName.of("watched_good");
    private static final SchemaName BAD = SchemaName.of("watched_bad");
    private static final CheckedSchema USERS = CheckedSchema.of("Users", "Shop").table("users", "id bigint not null");
    private static final CheckedSchema NAMES = CheckedSchema.of("Names", "Shop").table("users", "name text");

    private final CountedSource source = new CountedSource();
    private final Heard heard = new Heard();
    private final WarningGuard guard = new WarningGuard(source, heard, Duration.ofMillis(1));

    @BeforeEach
    void makeSchemas() throws SQLException {
        execute("DROP SCHEMA IF EXISTS watched_good CASCADE", "DROP SCHEMA IF EXISTS watched_bad CASCADE");
        execute("CREATE SCHEMA watched_good", "CREATE TABLE watched_good.users (id bigint PRIMARY KEY, name text)");
        execute("CREATE SCHEMA watched_bad", "CREATE TABLE watched_bad.users (id text PRIMARY KEY, name text)");
    }

    @AfterEach
    void close() {
        guard.close();
    }

    @Test
    void whatAgreesIsNotTold() throws InterruptedException {
        bind(USERS, GOOD);
        bind(USERS, BAD);

        assertThat(heard.after(1))
                .singleElement()
                .asString()
                .contains("schema \"watched_bad\" is not what Users was compiled against")
                .contains("column \"users.id\" is text, not bigint");
    }

    @Test
    void aDifferenceIsToldOnce() throws InterruptedException {
        bind(USERS, BAD);
        heard.after(1);
        bind(USERS, BAD);
        bind(NAMES, BAD);
        bind(CheckedSchema.of("Last", "Shop").table("nowhere"), BAD);

        assertThat(heard.after(2).get(1)).contains("Last");
    }

    @Test
    void oneQueryServesAllDaosOfASchema() throws InterruptedException {
        bind(USERS, GOOD);
        Patience.until(() -> source.taken.get() == 1);
        bind(NAMES, GOOD);
        bind(USERS, BAD);

        heard.after(1);
        assertThat(source.taken).hasValue(2);
    }

    @Test
    void aSchemaThatHasChangedSinceIsReadAgainBeforeItIsTold() throws Exception {
        bind(USERS, GOOD);
        Patience.until(() -> source.taken.get() == 1);
        execute("ALTER TABLE watched_good.users ADD later text");
        bind(CheckedSchema.of("Later", "Shop").table("users", "later text"), GOOD);
        bind(USERS, BAD);

        assertThat(heard.after(1)).singleElement().asString().contains("watched_bad");
    }

    @Test
    void aMigrationMakesItLookAnew() throws InterruptedException {
        bind(USERS, BAD);
        heard.after(1);

        guard.migrationBegins(BAD);
        guard.migrationEnded(BAD);

        assertThat(heard.after(2)).hasSize(2);
    }

    @Test
    void nothingIsToldInTheMiddleOfAMigration() throws InterruptedException {
        guard.migrationBegins(BAD);
        bind(USERS, BAD);
        bind(CheckedSchema.of("Last", "Shop").table("nowhere"), GOOD);

        assertThat(heard.after(1)).singleElement().asString().contains("Last");
    }

    @Test
    void aFailureIsToldAndTriedAgain() throws InterruptedException {
        source.broken = true;
        bind(USERS, BAD);
        assertThat(heard.after(1)).singleElement().asString().contains("no connection today");

        source.broken = false;
        bind(USERS, BAD);

        assertThat(heard.after(2).get(1)).contains("column \"users.id\" is text");
    }

    private void bind(CheckedSchema dao, SchemaName schema) {
        guard.bound(
                dao,
                schema,
                new PooledExecutor(
                        source,
                        new SchemaStatements(new RenderedStatements(), schema, JsonLibrary.found()),
                        new AsyncCalls(Runnable::run)));
    }

    private static void execute(String... statements) throws SQLException {
        try (Connection connection = TestServer.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static final class Heard implements Complaints {
        private final List<String> all = new CopyOnWriteArrayList<>();

        @Override
        public void differs(SchemaMismatch mismatch) {
            all.add(mismatch.getMessage());
        }

        @Override
        public void failed(SchemaName schema, Exception failure) {
            all.add(failure.getMessage());
        }

        List<String> after(int number) throws InterruptedException {
            Patience.until(() -> all.size() >= number);
            return all;
        }
    }

    private static final class CountedSource implements ConnectionSource {
        private final AtomicInteger taken = new AtomicInteger();
        private volatile boolean broken;

        @Override
        public Connection connect() {
            if (broken) {
                throw Failures.connecting(new SQLException("no connection today", "08001"), "the test");
            }
            taken.incrementAndGet();
            try {
                return TestServer.connect();
            } catch (SQLException failure) {
                throw new AssertionError(failure);
            }
        }

        @Override
        public void evict(Connection connection) {}

        @Override
        public boolean isBusy() {
            return false;
        }

        @Override
        public void close() {}
    }
}

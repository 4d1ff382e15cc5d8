package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgdbm.annotation.SchemaModule;
import dev.pgdbm.error.CheckViolation;
import dev.pgdbm.error.DataFailure;
import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.ForeignKeyViolation;
import dev.pgdbm.error.InvalidMigrations;
import dev.pgdbm.error.LockNotAvailable;
import dev.pgdbm.error.NotNullViolation;
import dev.pgdbm.error.QueryTimeout;
import dev.pgdbm.error.TooManyRows;
import dev.pgdbm.error.UndefinedTable;
import dev.pgdbm.error.UniqueViolation;
import dev.pgdbm.sample.Shop;
import dev.pgdbm.sample.Users;
import dev.pgdbm.sample.Users.User;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseTest {
    private static final String CANARY = "canary@example.com";

    private static DatabasePool pool;
    private Database acme;
    private Users users;

    @BeforeAll
    static void open() {
        pool = TestServer.pool();
    }

    @AfterAll
    static void close() {
        pool.close();
    }

    @BeforeEach
    void migrate() {
        acme = TestServer.shop(pool, "acme");
        users = acme.dao(Users.class);
    }

    @Test
    void everyReturnShapeWorks() {
        User ada = users.create("ada@example.com", null);
        User eve = users.create("eve@example.com", "Eve");
        assertThat(ada.createdAt())
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        assertThat(users.byEmail("ada@example.com")).contains(ada);
        assertThat(users.byEmail("bob@example.com")).isEmpty();
        assertThat(users.byId(eve.id())).isEqualTo(eve);
        assertThat(users.byId(-1)).isNull();
        assertThat(users.byIds(List.of(ada.id(), eve.id(), -1L))).containsExactly(ada, eve);
        assertThat(users.byIds(List.of())).isEmpty();
        assertThat(users.count()).isEqualTo(2);
        users.rename(ada.id(), "Ada");
        assertThat(users.byId(ada.id())).extracting(User::fullName).isEqualTo("Ada");
        assertThat(users.delete(ada.id())).isTrue();
        assertThat(users.delete(ada.id())).isFalse();
        assertThat(users.onlyEmail()).contains("eve@example.com");
        assertThat(users.deleteAll()).isEqualTo(1);
    }

    @Test
    void schemasOfOnePoolAreApart() {
        Users others = TestServer.shop(pool, "Other-Tenant").dao(Users.class);
        for (int i = 0; i < 10; i++) {
            users.create("ada%d@example.com".formatted(i), null);
        }
        others.create("ada0@example.com", null);
        assertThat(users.count()).isEqualTo(10);
        assertThat(others.count()).isEqualTo(1);
    }

    @Test
    void tooManyRowsNameTheStatement() {
        users.create("ada@example.com", null);
        users.create("eve@example.com", null);
        assertThatThrownBy(() -> users.onlyEmail())
                .isInstanceOf(TooManyRows.class)
                .hasMessageStartingWith("Users.onlyEmail returned more than one row");
    }

    @Test
    void aUniqueViolationNamesConstraintTableAndColumnsButNoValues() {
        users.create(CANARY, null);
        UniqueViolation failure = catchThrowableOfType(UniqueViolation.class, () -> users.create(CANARY, null));
        assertThat(failure.constraint()).isEqualTo("users_email_key");
        assertThat(failure.table()).isEqualTo("users");
        assertThat(failure.columns()).containsExactly("email");
        assertThat(failure.statement()).isEqualTo("Users.create");
        assertThat(failure.schema()).isEqualTo("acme");
        assertThat(failure.sqlState()).isEqualTo("23505");
        assertThat(failure)
                .hasMessage("Users.create: unique constraint \"users_email_key\" on users(email) violated"
                        + " (SQLSTATE 23505, schema \"acme\")");
        assertThat(stackTrace(failure)).doesNotContain(CANARY);
    }

    @Test
    void everyConstraintHasItsException() {
        String insert = "INSERT INTO <<tables.orders>> (id, user_id, amount) VALUES (1, :user, :amount)";
        long ada = users.create("ada@example.com", null).id();
        assertThatThrownBy(() ->
                        acme.sql(insert).bind("user", ada).bind("amount", 0).update())
                .isInstanceOf(CheckViolation.class)
                .hasMessageContaining("\"orders_amount_check\" on orders");
        assertThatThrownBy(() ->
                        acme.sql(insert).bind("user", -7L).bind("amount", 1).update())
                .isInstanceOf(ForeignKeyViolation.class)
                .hasMessageContaining("\"orders_user_id_fkey\" on orders(user_id)")
                .hasMessageNotContaining("-7");
        assertThatThrownBy(() ->
                        acme.sql(insert).bind("user", null).bind("amount", 1).update())
                .isInstanceOf(NotNullViolation.class)
                .hasMessageContaining("not-null constraint on orders(user_id) violated");
        acme.sql(insert).bind("user", ada).bind("amount", 1).update();
        ForeignKeyViolation referenced = catchThrowableOfType(ForeignKeyViolation.class, () -> users.delete(ada));
        assertThat(referenced.table()).isEqualTo("orders");
        assertThat(referenced.columns()).isEmpty();
    }

    @Test
    void aMissingTableSaysWhichSchemaAndThatMigrationsMayNotHaveRun() {
        Users nobodys = pool.schema("never_migrated").dao(Users.class);
        assertThatThrownBy(nobodys::count)
                .isInstanceOf(UndefinedTable.class)
                .hasMessageContaining("Users.count: relation \"never_migrated.users\" does not exist")
                .hasMessageContaining("the migrations of schema \"never_migrated\" may not have been run");
    }

    @Test
    void textThatPostgresCannotStoreIsRefusedAndTheConnectionStaysGood() {
        assertThatThrownBy(() -> users.create("a\0b", null))
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining("Users.create: parameter 1 contains the character NUL (U+0000) at position 1");
        assertThatThrownBy(() -> users.create("a", "\uD83D"))
                .isInstanceOf(DataFailure.class)
                .hasMessageContaining("parameter 2 contains half of a surrogate pair (U+D83D)");
        assertThat(users.create("\uD83D\uDC18", "é").email()).isEqualTo("\uD83D\uDC18");
    }

    @Test
    void valuesInTheServersOwnMessagesAreLeftOut() {
        DatabaseFailure failure = catchThrowableOfType(
                DataFailure.class,
                () -> acme.sql("SELECT :x::text::int AS v").bind("x", CANARY).list(row -> row.get("v", Integer.class)));
        assertThat(failure).hasMessageContaining("invalid input syntax for type integer");
        assertThat(stackTrace(failure)).doesNotContain("canary");
    }

    @Test
    void aSlowStatementIsAQueryTimeout() {
        try (DatabasePool hasty = DatabasePool.open(TestServer.config().withStatementTimeout(Duration.ofMillis(50)))) {
            Database a = hasty.schema("a");
            assertThatThrownBy(() -> a.sql("SELECT pg_sleep(5)").list(row -> 1)).isInstanceOf(QueryTimeout.class);
        }
    }

    @Test
    void aHeldLockIsNotAvailable() {
        acme.inTransaction(tx -> {
            tx.sql("LOCK TABLE <<tables.users>>").update();
            assertThatThrownBy(() -> acme.inTransaction(other -> {
                        other.sql("SET LOCAL lock_timeout = '20ms'").update();
                        other.dao(Users.class).count();
                    }))
                    .isInstanceOf(LockNotAvailable.class);
        });
    }

    @Test
    void migratingTwiceDoesNothing() {
        assertThat(acme.migrate(Shop.class).applied()).isEmpty();
        assertThatThrownBy(() -> acme.migrate(String.class))
                .isInstanceOf(InvalidMigrations.class)
                .hasMessageContaining("@SchemaModule");
    }

    @Test
    void migrationsHaveTimeAndLeaveTheSessionAsItWas() {
        try (DatabasePool hasty = DatabasePool.open(TestServer.config()
                .withMaxPoolSize(1)
                .withStatementTimeout(Duration.ofMillis(300))
                .withSocketTimeout(Duration.ofSeconds(1))
                .withIdleInTransactionTimeout(Duration.ofMillis(500)))) {
            TestServer.execute("DROP SCHEMA IF EXISTS patient CASCADE");
            Database patient = hasty.schema("patient");
            patient.migrate(Slow.class);
            assertThat(setting(patient, "statement_timeout")).isEqualTo("300ms");
            assertThat(setting(patient, "lock_timeout")).isEqualTo("5s");
            assertThat(setting(patient, "idle_in_transaction_session_timeout")).isEqualTo("500ms");
        }
    }

    private static String setting(Database database, String name) {
        return database.sql("SELECT current_setting(:name) AS v")
                .bind("name", name)
                .one(row -> row.get("v", String.class));
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @SchemaModule(name = "slow", migrations = "db/slow")
    interface Slow {}
}

package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.SchemaMismatch;
import dev.pgdbm.sample.Shop;
import dev.pgdbm.sample.Users;
import dev.pgdbm.sample.UsersImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DAOs on schemas that are, and are not, what they were compiled against. */
class SchemaCheckTest {
    private final CountingDataSource connections = new CountingDataSource();
    private DatabasePool pool;

    @BeforeEach
    void makeSchema() {
        try (DatabasePool own = TestServer.pool()) {
            TestServer.shop(own, "guarded");
        }
    }

    @AfterEach
    void close() {
        if (pool != null) {
            pool.close();
        }
    }

    @Test
    void strictlyTheSameSchemaIsReadOnce() {
        Database database = guarded(SchemaCheck.STRICT);

        for (int i = 0; i < 100; i++) {
            database.dao(Users.class);
        }

        assertThat(connections.takers()).hasSize(1);
    }

    @Test
    void strictlyADifferenceIsAnError() {
        TestServer.execute("ALTER TABLE guarded.users ALTER email TYPE varchar(80)");
        Database database = guarded(SchemaCheck.STRICT);

        assertThatThrownBy(() -> database.dao(Users.class)).isInstanceOfSatisfying(SchemaMismatch.class, mismatch -> {
            assertThat(mismatch.schema()).isEqualTo("guarded");
            assertThat(mismatch.differences())
                    .containsExactly("column \"users.email\" is character varying(80), not text");
        });
    }

    @Test
    void strictlyTheConstructorThrowsToo() {
        TestServer.execute("ALTER TABLE guarded.users DROP full_name");
        Database database = guarded(SchemaCheck.STRICT);

        assertThatThrownBy(() -> new UsersImpl(database)).isInstanceOf(SchemaMismatch.class);
    }

    @Test
    void strictlyADifferenceIsLookedForAgain() {
        TestServer.execute("ALTER TABLE guarded.users RENAME full_name TO name");
        Database database = guarded(SchemaCheck.STRICT);
        assertThatThrownBy(() -> database.dao(Users.class)).isInstanceOf(SchemaMismatch.class);

        TestServer.execute("ALTER TABLE guarded.users RENAME name TO full_name");

        assertThat(database.dao(Users.class)).isNotNull();
    }

    @Test
    void strictlyASchemaThatIsNotThereIsToBeMigrated() {
        TestServer.execute("DROP SCHEMA guarded CASCADE");
        Database database = guarded(SchemaCheck.STRICT);
        assertThatThrownBy(() -> database.dao(Users.class))
                .isInstanceOf(SchemaMismatch.class)
                .hasMessageContaining("table \"users\" is missing; run database.migrate(Shop.class)");

        database.migrate(Shop.class);

        assertThat(database.dao(Users.class).count()).isZero();
    }

    @Test
    void strictlyAMigrationMakesItLookAnew() {
        Database database = guarded(SchemaCheck.STRICT);
        database.dao(Users.class);
        TestServer.execute("ALTER TABLE guarded.users DROP full_name");

        database.migrate(Shop.class);

        assertThatThrownBy(() -> database.dao(Users.class)).isInstanceOf(SchemaMismatch.class);
    }

    @Test
    void strictlyATransactionUsesItsOwnConnection() {
        pool = DatabasePool.open(TestServer.config().withMaxPoolSize(1).strictSchema(true));

        long count =
                pool.schema("guarded").transaction(tx -> tx.dao(Users.class).count());

        assertThat(count).isZero();
    }

    @Test
    void withAWarningNoCallerTakesAConnection() throws InterruptedException {
        TestServer.execute("ALTER TABLE guarded.users DROP full_name");

        Users users = guarded(SchemaCheck.WARN).dao(Users.class);

        assertThat(users).isNotNull();
        Patience.until(() -> !connections.takers().isEmpty());
        assertThat(connections.takers()).containsExactly("pgdbm schema check");
    }

    @Test
    void offReadsNothing() {
        TestServer.execute("DROP SCHEMA guarded CASCADE");

        Database database = guarded(SchemaCheck.OFF);

        assertThat(database.dao(Users.class)).isNotNull();
        assertThat(connections.takers()).isEmpty();
    }

    private Database guarded(SchemaCheck check) {
        pool = DatabasePool.using(connections.dataSource(), check);
        return pool.schema("guarded");
    }
}

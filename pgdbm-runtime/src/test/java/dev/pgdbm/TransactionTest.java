package dev.pgdbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.pgdbm.TransactionOptions.Isolation;
import dev.pgdbm.error.ConnectionLost;
import dev.pgdbm.error.DataFailure;
import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.ForeignKeyViolation;
import dev.pgdbm.error.ReadOnlyTransaction;
import dev.pgdbm.error.SerializationFailure;
import dev.pgdbm.error.TransactionAborted;
import dev.pgdbm.error.TransactionEnded;
import dev.pgdbm.error.TransactionRolledBack;
import dev.pgdbm.error.TransactionTimeout;
import dev.pgdbm.error.UniqueViolation;
import dev.pgdbm.sample.Users;
import dev.pgdbm.sample.Users.User;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransactionTest {
    /** One connection, so that whatever a transaction leaves behind meets the next one. */
    private final DatabasePool pool = DatabasePool.open(TestServer.config().withMaxPoolSize(1));

    private final Database acme = TestServer.shop(pool, "transactions");
    private final Users users = acme.dao(Users.class);

    @AfterEach
    void theConnectionIsCleanAfterwards() {
        try (pool) {
            String state =
                    "SELECT current_setting('transaction_isolation') || current_setting('transaction_read_only') AS v";
            String found = acme.sql(state).one(row -> row.get("v", String.class));
            assertThat(found).isEqualTo("read committedoff");
            users.create("afterwards@example.com", null);
            assertThat(committed("afterwards@example.com")).isEqualTo(1);
        }
    }

    @Test
    void workIsCommittedAndItsResultReturned() {
        User ada = acme.transaction(tx -> tx.dao(Users.class).create("ada@example.com", null));
        assertThat(users.byId(ada.id())).isEqualTo(ada);
    }

    @Test
    void anExceptionRollsBackAndIsThrownAsItIs() {
        IOException thrown = new IOException("disk");
        assertThatThrownBy(() -> acme.transaction(tx -> {
                    tx.dao(Users.class).create("ada@example.com", null);
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(users.count()).isZero();
    }

    @Test
    void anErrorRollsBackToo() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> {
                    tx.dao(Users.class).create("ada@example.com", null);
                    throw new AssertionError("stop");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(users.count()).isZero();
    }

    @Test
    void aSwallowedFailureIsNotReportedAsSuccess() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> {
                    tx.dao(Users.class).create("ada@example.com", null);
                    swallowDuplicate(tx);
                }))
                .isInstanceOf(TransactionRolledBack.class)
                .hasCauseInstanceOf(UniqueViolation.class);
        assertThat(users.count()).isZero();
    }

    @Test
    void aSwallowedFailureThatCostTheConnectionIsNotReportedAsSuccessEither() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> {
                    assertThatThrownBy(() -> tx.sql("SELECT pg_terminate_backend(pg_backend_pid())")
                                    .list(row -> 1))
                            .isInstanceOf(ConnectionLost.class);
                }))
                .isInstanceOf(TransactionRolledBack.class)
                .hasCauseInstanceOf(ConnectionLost.class);
    }

    @Test
    void aWriteInATransactionThatIsToBeReadOnlyIsRefused() {
        assertThatThrownBy(() -> acme.inTransaction(
                        TransactionOptions.defaults().withReadOnly(),
                        tx -> tx.dao(Users.class).create("ada@example.com", null)))
                .isInstanceOf(ReadOnlyTransaction.class);
    }

    @Test
    void aReadOnlySavepointThatFailsLeavesItsTransactionUsable() {
        acme.inTransaction(tx -> {
            assertThatThrownBy(() -> tx.inTransaction(
                            TransactionOptions.defaults().withReadOnly(),
                            inner -> inner.dao(Users.class).create("ada@example.com", null)))
                    .isInstanceOf(ReadOnlyTransaction.class);
            tx.dao(Users.class).create("eve@example.com", null);
        });
        assertThat(users.count()).isEqualTo(1);
    }

    @Test
    void aSavepointOfAnotherIsolationLevelIsRefused() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> tx.transaction(
                        TransactionOptions.defaults().withIsolation(Isolation.SERIALIZABLE),
                        inner -> inner.dao(Users.class).count())))
                .isInstanceOfSatisfying(
                        DatabaseFailure.class,
                        failure -> assertThat(failure.sqlState()).isEqualTo("25001"));
    }

    @Test
    void aSavepointOfTheSameIsolationLevelIsFine() {
        TransactionOptions serializable = TransactionOptions.defaults().withIsolation(Isolation.SERIALIZABLE);

        long count = acme.transaction(
                serializable,
                tx -> tx.transaction(
                        serializable, inner -> inner.dao(Users.class).count()));

        assertThat(count).isZero();
    }

    @Test
    void afterAFailureTheTransactionIsAborted() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> {
                    tx.dao(Users.class).create("ada@example.com", null);
                    swallowDuplicate(tx);
                    tx.dao(Users.class).count();
                }))
                .isInstanceOf(TransactionAborted.class);
    }

    @Test
    void aFailureThatNeverReachedTheServerAbortsNothing() {
        acme.inTransaction(tx -> {
            tx.dao(Users.class).create("ada@example.com", null);
            assertThatThrownBy(() -> tx.dao(Users.class).create("\0", null)).isInstanceOf(DataFailure.class);
        });
        assertThat(users.count()).isEqualTo(1);
    }

    @Test
    void theCauseIsTheFailureThatAborted() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> {
                    tx.dao(Users.class).create("ada@example.com", null);
                    assertThatThrownBy(() -> tx.dao(Users.class).create("\0", null))
                            .isInstanceOf(DataFailure.class);
                    swallowDuplicate(tx);
                }))
                .isInstanceOf(TransactionRolledBack.class)
                .hasCauseInstanceOf(UniqueViolation.class);
    }

    @Test
    void aNestedFailureRollsBackToItsSavepoint() {
        acme.inTransaction(tx -> {
            tx.dao(Users.class).create("ada@example.com", null);
            Throwable failure = catchThrowable(() -> tx.inTransaction(inner -> {
                inner.dao(Users.class).create("eve@example.com", null);
                inner.dao(Users.class).create("ada@example.com", null);
            }));
            assertThat(failure).isInstanceOf(UniqueViolation.class);
            tx.dao(Users.class).create("bob@example.com", null);
        });
        assertThat(committed("ada@example.com")).isEqualTo(1);
        assertThat(committed("eve@example.com")).isZero();
        assertThat(committed("bob@example.com")).isEqualTo(1);
    }

    @Test
    void aNestedBlockThatSwallowsAFailureSaysSo() {
        acme.inTransaction(tx -> {
            tx.dao(Users.class).create("ada@example.com", null);
            assertThatThrownBy(() -> tx.inTransaction(TransactionTest::swallowDuplicate))
                    .isInstanceOf(TransactionRolledBack.class);
        });
        assertThat(users.count()).isEqualTo(1);
    }

    @Test
    void nestedWorkIsCommittedWithTheOuter() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> {
                    tx.inTransaction(inner -> inner.dao(Users.class).create("ada@example.com", null));
                    throw new IOException("disk");
                }))
                .isInstanceOf(IOException.class);
        assertThat(users.count()).isZero();
        String email = acme.transaction(tx -> tx.transaction(inner -> inner.transaction(inmost ->
                inmost.dao(Users.class).create("ada@example.com", null).email())));
        assertThat(committed(email)).isEqualTo(1);
    }

    @Test
    void aTransactionIsUselessAfterItsBlock() {
        AtomicReference<Transaction> kept = new AtomicReference<>();
        acme.inTransaction(kept::set);
        assertThatThrownBy(() -> kept.get().dao(Users.class).count())
                .isInstanceOf(TransactionEnded.class)
                .hasMessageContaining("Users.count");
        assertThatThrownBy(() -> kept.get().inTransaction(tx -> {})).isInstanceOf(TransactionEnded.class);
        acme.inTransaction(tx -> {
            tx.inTransaction(kept::set);
            assertThatThrownBy(() -> kept.get().sql("SELECT 1").update()).isInstanceOf(TransactionEnded.class);
        });
    }

    @Test
    void aConstraintThatFailsAtCommitIsThrown() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> {
                    tx.sql("SET CONSTRAINTS ALL DEFERRED").update();
                    tx.sql("INSERT INTO <<tables.orders>> VALUES (1, 7, 1)").update();
                }))
                .isInstanceOf(ForeignKeyViolation.class)
                .hasMessageStartingWith("COMMIT:");
    }

    @Test
    void optionsAreForOneTransactionOnly() {
        TransactionOptions options = TransactionOptions.defaults()
                .withIsolation(Isolation.SERIALIZABLE)
                .withReadOnly()
                .withDeferrable();
        String modes =
                "SELECT current_setting('transaction_isolation') || ' ' || current_setting('transaction_read_only')"
                        + " || ' ' || current_setting('transaction_deferrable') AS v";
        assertThat(acme.<String, RuntimeException>transaction(
                        options, tx -> tx.sql(modes).one(row -> row.get("v", String.class))))
                .isEqualTo("serializable on on");
        assertThatThrownBy(() ->
                        acme.transaction(options, tx -> tx.dao(Users.class).create("ada@example.com", null)))
                .isInstanceOf(ReadOnlyTransaction.class);
    }

    @Test
    void aConflictOfSnapshotsIsASerializationFailure() {
        User ada = users.create("ada@example.com", null);
        try (DatabasePool second = TestServer.pool()) {
            Users others = second.schema("transactions").dao(Users.class);
            TransactionOptions snapshot = TransactionOptions.defaults().withIsolation(Isolation.REPEATABLE_READ);
            assertThatThrownBy(() -> acme.inTransaction(snapshot, tx -> {
                        tx.dao(Users.class).count();
                        others.rename(ada.id(), "First");
                        tx.dao(Users.class).rename(ada.id(), "Second");
                    }))
                    .isInstanceOf(SerializationFailure.class);
        }
    }

    @Test
    void aLostConnectionKeepsTheOriginalFailure() {
        assertThatThrownBy(() -> acme.inTransaction(tx ->
                        tx.sql("SELECT pg_terminate_backend(pg_backend_pid())").list(row -> 1)))
                .isInstanceOf(ConnectionLost.class)
                .hasMessageContaining("57P01");
    }

    @Test
    void anIdleTransactionIsEndedByTheServer() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> {
                    tx.sql("SET LOCAL idle_in_transaction_session_timeout = '20ms'")
                            .update();
                    Thread.sleep(200);
                    tx.dao(Users.class).count();
                }))
                .isInstanceOf(TransactionTimeout.class);
    }

    @Test
    void aBorrowedConnectionComesBackAsItWas() throws Exception {
        try (DatabasePool lent = DatabasePool.using(TestServer.dataSource())) {
            Database same = lent.schema("transactions");
            assertThatThrownBy(() -> same.inTransaction(tx -> {
                        tx.dao(Users.class).create("ada@example.com", null);
                        swallowDuplicate(tx);
                    }))
                    .isInstanceOf(TransactionRolledBack.class);
        }
        assertThat(users.count()).isZero();
    }

    private static void swallowDuplicate(Transaction tx) {
        assertThatThrownBy(() -> tx.dao(Users.class).create("ada@example.com", null))
                .isInstanceOf(UniqueViolation.class);
    }

    /** As another session sees it. */
    private static long committed(String email) {
        String sql = "SELECT count(*) FROM transactions.users WHERE email = ?";
        try (Connection connection = TestServer.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, email);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}

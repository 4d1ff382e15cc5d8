package dev.pgdbm.processor.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.Database;
import dev.pgdbm.error.NoRow;
import dev.pgdbm.error.TooManyRows;
import dev.pgdbm.error.UniqueViolation;
import dev.pgdbm.processor.run.Members.Member;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated DAOs on a real server: what each return shape makes of no row, one row and several. */
class ReturnShapesTest {
    private Database acme;
    private Members members;

    @BeforeAll
    static void compile(@TempDir Path output) {
        Implementations.define(Members.class, output);
    }

    @BeforeEach
    void threeMembers() throws SQLException {
        acme = ClubDatabase.schema("acme");
        members = acme.dao(Members.class);
        List.of("ada@a", "bob@a", "cyd@a").forEach(members::add);
    }

    @Test
    void aRecordHasTheValuesOfItsRow() {
        Member eve = members.create("eve@a", "Eve");

        assertThat(eve.id()).isEqualTo(4);
        assertThat(eve.email()).isEqualTo("eve@a");
        assertThat(eve.fullName()).isEqualTo("Eve");
        assertThat(eve.since())
                .isBetween(Instant.now().minusSeconds(600), Instant.now().plusSeconds(600));
    }

    @Test
    void nullGoesInAndComesBack() {
        assertThat(members.create("eve@a", null).fullName()).isNull();
    }

    @Test
    void oneRowIsReturned() {
        assertThat(members.one("ada@%").email()).isEqualTo("ada@a");
    }

    @Test
    void oneOfNoneIsAnException() {
        assertThatThrownBy(() -> members.one("none")).isInstanceOf(NoRow.class).hasMessageContaining("Members.one");
    }

    @Test
    void oneOfSeveralIsAnException() {
        assertThatThrownBy(() -> members.one("%"))
                .isInstanceOf(TooManyRows.class)
                .hasMessageContaining("Members.one");
    }

    @Test
    void nullableOfNoneIsNull() {
        assertThat(members.oneOrNull("none")).isNull();
    }

    @Test
    void nullableOfSeveralIsAnException() {
        assertThatThrownBy(() -> members.oneOrNull("%")).isInstanceOf(TooManyRows.class);
    }

    @Test
    void optionalOfNoneIsEmpty() {
        assertThat(members.find("none")).isEmpty();
    }

    @Test
    void optionalOfOneIsPresent() {
        assertThat(members.find("ada@%")).map(Member::email).contains("ada@a");
    }

    @Test
    void optionalOfSeveralIsAnException() {
        assertThatThrownBy(() -> members.find("%")).isInstanceOf(TooManyRows.class);
    }

    @Test
    void aListHasAllRowsInOrder() {
        assertThat(members.all("%")).extracting(Member::email).containsExactly("ada@a", "bob@a", "cyd@a");
    }

    @Test
    void aListOfNoneIsEmpty() {
        assertThat(members.all("none")).isEmpty();
    }

    @Test
    void aListMayBeOfSingleValues() {
        assertThat(members.emails()).containsExactly("ada@a", "bob@a", "cyd@a");
    }

    @Test
    void aSingleValueMayBeNull() {
        assertThat(members.fullName("ada@a")).isNull();
    }

    @Test
    void anOptionalOfNullIsEmpty() {
        assertThat(members.findFullName("ada@a")).isEmpty();
    }

    @Test
    void anIntIsTheNumberOfRows() {
        assertThat(members.remove("%@a")).isEqualTo(3);
    }

    @Test
    void aLongIsTheNumberOfRows() {
        assertThat(members.removeAsLong("%@a")).isEqualTo(3);
    }

    @Test
    void aBooleanIsWhetherThereWereAny() {
        assertThat(members.removeAny("ada%")).isTrue();
        assertThat(members.removeAny("ada%")).isFalse();
    }

    @Test
    void anInheritedMethodHasTheTypeThatTheDaoGave() {
        Long count = members.count();

        assertThat(count).isEqualTo(3);
    }

    @Test
    void aDefaultMethodCallsTheOthers() {
        assertThat(members.findOrCreate("eve@a").id())
                .isEqualTo(members.findOrCreate("eve@a").id());
    }

    @Test
    void aViolationNamesStatementAndConstraint() {
        assertThatThrownBy(() -> members.create("ada@a", null))
                .isInstanceOfSatisfying(UniqueViolation.class, violation -> {
                    assertThat(violation)
                            .hasMessageContaining("Members.create")
                            .hasMessageContaining("members_email_key");
                    assertThat(violation.constraint()).isEqualTo("members_email_key");
                });
    }

    @Test
    void schemasKeepTheirRowsApart() throws SQLException {
        Members others = ClubDatabase.schema("globex").dao(Members.class);

        others.add("zoe@g");

        assertThat(others.emails()).containsExactly("zoe@g");
        assertThat(members.emails()).doesNotContain("zoe@g");
    }

    @Test
    void whatATransactionThatFailsDidIsGone() {
        assertThatThrownBy(() -> acme.inTransaction(tx -> {
                    tx.dao(Members.class).add("eve@a");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(members.emails()).doesNotContain("eve@a");
    }

    @Test
    void whatATransactionDidIsThere() {
        acme.inTransaction(tx -> tx.dao(Members.class).add("eve@a"));

        assertThat(members.emails()).contains("eve@a");
    }
}

package dev.pgdbm.embedded.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogEntryTest {
    @Test
    void anErrorHasAllThatBelongsToIt() {
        LogEntry error = only("""
                ERROR:  42703: column "idd" does not exist at character 22
                HINT:  Perhaps you meant to reference the column "t.id".
                LOCATION:  errorMissingColumn, parse_relation.c:3870
                """);
        assertThat(error.isError()).isTrue();
        assertThat(error.sqlState()).isEqualTo("42703");
        assertThat(error.message()).isEqualTo("column \"idd\" does not exist");
        assertThat(error.position()).isEqualTo(22);
        assertThat(error.field("HINT")).isEqualTo("Perhaps you meant to reference the column \"t.id\".");
        assertThat(error.field("DETAIL")).isEmpty();
    }

    @Test
    void aTabBehindALineEndIsNotOfTheMessage() {
        LogEntry entry = only("NOTICE:  00000: first\n\tsecond\n\t\n\tERROR:  42703: none\nDETAIL:  a\n\t\tb\n");
        assertThat(entry.message()).isEqualTo("first\nsecond\n\nERROR:  42703: none");
        assertThat(entry.field("DETAIL")).isEqualTo("a\n\tb");
        assertThat(entry.isError()).isFalse();
    }

    @Test
    void aPositionWithAQueryIsInsideThatQuery() {
        LogEntry error = only("ERROR:  42703: column \"x\" does not exist at character 8\nQUERY:  SELECT x\n");
        assertThat(error.isInternal()).isTrue();
        assertThat(error.position()).isEqualTo(8);
    }

    @Test
    void nothingIsNoMessage() {
        assertThat(LogEntry.read("")).isEmpty();
    }

    private static LogEntry only(String log) {
        List<LogEntry> entries = LogEntry.read(log);
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }
}

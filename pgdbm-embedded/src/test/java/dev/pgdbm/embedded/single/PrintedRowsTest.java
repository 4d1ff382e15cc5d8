package dev.pgdbm.embedded.single;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.embedded.single.Columns.Column;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PrintedRowsTest {
    private static final String TYPE = "\t(typeid = 25, len = -1, typmod = -1, byval = f)\n";
    private static final String HEADER = "\t 1: a" + TYPE + "\t 2: b" + TYPE + "\t----\n";

    @Test
    void aMissingLineIsNull() {
        PrintedRows rows = PrintedRows.read(HEADER + "\t 2: b = \"x\"" + TYPE + "\t----\n\t----\n");
        assertThat(rows.columns().list()).containsExactly(new Column("a", 25, -1), new Column("b", 25, -1));
        assertThat(rows.rows()).containsExactly(Arrays.asList(null, "x"), Arrays.asList(null, null));
    }

    @Test
    void aValueMayHaveQuotesAndLinesLikeTheOthers() {
        String value = "\"\n\t----\n\"" + TYPE + "and more";
        PrintedRows rows = PrintedRows.read(HEADER + "\t 1: a = \"" + value + "\"" + TYPE + "\t----\n");
        assertThat(rows.rows()).containsExactly(Arrays.asList(value, null));
    }

    @Test
    void nothingPrintedIsNoResult() {
        assertThat(PrintedRows.read("").columns().areThere()).isFalse();
        assertThat(PrintedRows.read("\t----\n\t----\n").rows()).hasSize(1);
    }
}

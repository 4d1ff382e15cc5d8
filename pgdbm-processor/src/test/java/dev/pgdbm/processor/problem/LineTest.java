package dev.pgdbm.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void everyLineEndCounts() {
        String text = "a\nb\r\nc\rd";
        assertThat(Line.at(text, text.indexOf('a'))).isEqualTo(new Line(1, 0, 1));
        assertThat(Line.at(text, text.indexOf('b'))).isEqualTo(new Line(2, 2, 3));
        assertThat(Line.at(text, text.indexOf('c'))).isEqualTo(new Line(3, 5, 6));
        assertThat(Line.at(text, text.indexOf('d'))).isEqualTo(new Line(4, 7, 8));
    }

    @Test
    void lineEndsBelongToTheLineTheyEnd() {
        String text = "a\r\nb";
        assertThat(Line.at(text, 1).number()).isEqualTo(1);
        assertThat(Line.at(text, 2).number()).isEqualTo(1);
        assertThat(Line.at(text, 3).number()).isEqualTo(2);
    }

    @Test
    void columnsCountUtf16UnitsAndTabsAsOne() {
        String text = "x\n\t😀a";
        int offset = text.indexOf('a');
        assertThat(Line.at(text, offset).column(offset)).isEqualTo(4);
    }
}

package dev.pgdbm.embedded.single;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTextTest {
    /** With ^ for the end of a line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a;^^b | a;^ b",
                "a;^^^^b | a;^ ^^b",
                "a -- b;^^c | a -- b;^ c",
                "/* /* */ ';^^ */ | /* /* */ ';^  */",
                "'a''\\;^^b' | E'a''\\\\;^\\^b'",
                "$x$a'\\;^^$x$ | E'a''\\\\;^\\^'",
                "E'\\';^^' | E'\\';^\\^'",
                "\"a;^^\" | U&\"a;^\\000A\"",
                "U&';^^' | U&';^\\000A'"
            })
    void noStatementHoldsWhatEndsOne(String statement, String sent) {
        ConsoleText text = ConsoleText.of(statement.replace('^', '\n'));
        assertThat(text.sent()).isEqualTo(sent.replace('^', '\n')).doesNotContain(";\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT '😀;\n\n', $$';\n\n$$, nothing", "SELECT '😀', nothing"})
    void aPlaceIsFoundAgain(String statement) {
        ConsoleText text = ConsoleText.of("PREPARE x AS ", statement);
        int sent = 1 + text.sent().codePointCount(0, text.sent().indexOf("nothing"));
        assertThat(text.position(sent)).isEqualTo(1 + statement.codePointCount(0, statement.indexOf("nothing")));
    }

    @Test
    void whatIsBehindTheStatementIsAtItsEnd() {
        ConsoleText text = ConsoleText.of("PREPARE x AS ", "SELECT 1 +");
        int behind = text.sent().length() + 1;
        assertThat(text.isBehind(behind)).isTrue();
        assertThat(text.isBehind(behind - 1)).isFalse();
        assertThat(text.position(behind)).isEqualTo(11);
    }

    @Test
    void locationsInTreesAreBytes() {
        ConsoleText text = ConsoleText.of("PREPARE x AS ", "SELECT 'ü', id");
        assertThat(text.relocate("{VAR :location 26} {CONST :location -1 :resname :location\\ 26}"))
                .isEqualTo("{VAR :location 13} {CONST :location -1 :resname :location\\ 26}");
    }
}

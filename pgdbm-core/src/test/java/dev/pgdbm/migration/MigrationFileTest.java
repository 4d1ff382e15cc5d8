package dev.pgdbm.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgdbm.error.InvalidMigrations;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationFileTest {
    /** {@code hashlib.sha256("SELECT 1;\nSELECT 'é';".encode("utf-8")).hexdigest()}. */
    private static final String BY_PYTHON = "629cc460edd9689a2f7197fe75c85f07e2a3c4a79e5354c48da610f8400cf965";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1;\nSELECT 'é';",
                "SELECT 1;\r\nSELECT 'é';\r\n",
                "SELECT 1;\rSELECT 'é';\r",
                "\n \t\u00A0\u2003\u001CSELECT 1;\nSELECT 'é';\u0085\u3000\n\n",
                "\uFEFFSELECT 1;\nSELECT 'é';",
                "\uFEFF\r\nSELECT 1;\r\nSELECT 'é';"
            })
    void theChecksumIsThatOfThePythonLibrary(String content) {
        assertThat(checksum(content)).isEqualTo(BY_PYTHON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT 1;\n\nSELECT 'é';", "SELECT 1; \nSELECT 'é';", "SELECT 1;\nSELECT 'e\u0301';"})
    void otherContentHasAnother(String content) {
        assertThat(checksum(content)).isNotEqualTo(BY_PYTHON);
    }

    /** {@code [hex(c) for c in range(0x10000) if chr(c).isspace()]}. */
    @Test
    void whiteSpaceIsWhatPythonTakesForIt() {
        String spaces = IntStream.range(0, 0x10000)
                .filter(c -> Checksum.isSpace((char) c))
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" "));
        assertThat(spaces)
                .isEqualTo("9 a b c d 1c 1d 1e 1f 20 85 a0 1680 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009"
                        + " 200a 2028 2029 202f 205f 3000");
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheSql() {
        assertThat(MigrationFile.of("1_a.sql", "\uFEFFSELECT 1", "x/1_a.sql").sql())
                .isEqualTo("SELECT 1");
    }

    @Test
    void refusesANameWithoutAVersion() {
        assertThatThrownBy(() -> MigrationFile.of("users.sql", "", "db/users.sql"))
                .isInstanceOf(InvalidMigrations.class)
                .hasMessage("migrations in db/users.sql: the name \"users.sql\" has no version:"
                        + " write 001_name.sql, V1__name.sql or 20251025120000_name.sql");
    }

    private static String checksum(String content) {
        return MigrationFile.of("1_a.sql", content, "1_a.sql").checksum();
    }
}

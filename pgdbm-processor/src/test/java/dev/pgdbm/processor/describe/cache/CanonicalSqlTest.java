package dev.pgdbm.processor.describe.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonicalSqlTest {
    @Test
    void whiteSpaceIsOneSpace() {
        assertThat(text("  SELECT\n\t id  FROM users \n")).isEqualTo("SELECT id FROM users ");
    }

    @Test
    void commentsAreSpaceToo() {
        assertThat(text("SELECT id -- all of them\n /* really */ FROM users")).isEqualTo("SELECT id FROM users");
    }

    @Test
    void whatIsQuotedStays() {
        String sql = "SELECT 'a  -- b', \"c  d\", $$ e\n f $$";
        assertThat(text(sql)).isEqualTo(sql);
    }

    @Test
    void nothingIsPutWhereThereWasNothing() {
        assertThat(text("a+b,c")).isEqualTo("a+b,c");
    }

    @Test
    void aPlaceIsFoundAgainInTextThatIsIndentedOtherwise() {
        CanonicalSql one = CanonicalSql.of("SELECT id,\n       email FROM users");
        CanonicalSql other = CanonicalSql.of("SELECT id, email\n  FROM users");

        int place = one.canonical("SELECT id,\n       ".length());

        assertThat(other.written(place)).isEqualTo("SELECT id, ".length());
    }

    @Test
    void noPlaceStaysNone() {
        CanonicalSql sql = CanonicalSql.of("SELECT 1");

        assertThat(sql.canonical(-1)).isEqualTo(-1);
        assertThat(sql.written(-1)).isEqualTo(-1);
    }

    @Test
    void aPlaceInACommentIsThatBeforeIt() {
        CanonicalSql sql = CanonicalSql.of("SELECT /* x */ 1");
        assertThat(sql.written(sql.canonical("SELECT /* ".length()))).isEqualTo("SELECT".length());
    }

    private static String text(String sql) {
        return CanonicalSql.of(sql).text();
    }
}

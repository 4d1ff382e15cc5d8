package dev.pgdbm.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.read.source.Position;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Expressions made at random from words that occur once, with any spelling of any white space between them: the words must be
 * where they are written, and whatever lies between two words must be found between them.
 */
class RandomStringPositionsTest {
    private static final int METHODS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void everyWordIsWhereItIsWritten(String lineEnd) {
        for (int seed = 0; seed < 6; seed++) {
            String source = new Expressions(new Random(seed), lineEnd).source();
            List<Queries.Mapped> queries = Queries.in(Map.of("Users.java", source));
            assertThat(queries).as(source).hasSize(METHODS);
            queries.forEach(query -> assertWords(query, source));
        }
    }

    private static void assertWords(Queries.Mapped query, String source) {
        Position last = new Position("Users.java", 1, 1);
        for (int offset = 0; offset < query.sql().length(); offset++) {
            int wordStart = Math.max(query.sql().lastIndexOf('w', offset), 0);
            String soFar = query.sql().substring(wordStart, offset + 1);
            Position found = query.positions().get(offset);
            assertThat(found)
                    .as("%s in %s", soFar, query.sql())
                    .isGreaterThanOrEqualTo(last)
                    .satisfies(position -> {
                        if (soFar.matches("w[0-9]+")) {
                            int written = source.indexOf(word(query.sql(), wordStart)) + soFar.length() - 1;
                            assertThat(position).isEqualTo(StringPositionsTest.at("Users.java", source, written));
                        }
                    });
            last = found;
        }
        assertThat(query.positions().get(query.sql().length())).isGreaterThanOrEqualTo(last);
    }

    private static String word(String sql, int start) {
        int end = sql.indexOf('x', start);
        return sql.substring(start, end + 1);
    }

    /** Makes the source: constant expressions of literals, text blocks, sums, parentheses and earlier constants. */
    private static final class Expressions {
        private static final List<String> IN_BOTH = List.of(
                "\\n",
                "\\t",
                "\\b",
                "\\s",
                "\\\\",
                "\\\"",
                "\\'",
                "\\101",
                "\\0",
                "\\47",
                "\\u0041",
                "\\uuu00e9",
                "é",
                "😀",
                "\\uD83D\\uDE00",
                "\\u005c\\u005c",
                "\\\\u0041",
                " ",
                "\t",
                "'",
                "\\u0020",
                "\\u005cn",
                "+",
                "//",
                "(");
        private static final List<String> INDENTATION = List.of("", " ", "  ", "        ", "\t", "\t  ", "\\u0020");
        private static final List<String> LINE_TAIL = List.of("", "", " ", " \t ", "\\s", "\\", "\\040 ", "\\u0009");

        private final Random random;
        private final String lineEnd;
        private int words;

        Expressions(Random random, String lineEnd) {
            this.random = random;
            this.lineEnd = lineEnd;
        }

        String source() {
            String methods = IntStream.range(0, METHODS)
                    .mapToObj(i -> "String C%d = %s;%s@Query(%s)%svoid m%d();"
                            .formatted(
                                    i,
                                    sum(),
                                    lineEnd,
                                    random.nextInt(4) == 0 ? "C" + i + "+" + sum() : sum(),
                                    blank(),
                                    i))
                    .collect(Collectors.joining(lineEnd));
            return "import dev.pgdbm.annotation.*;%sinterface Users {%s}".formatted(lineEnd, methods);
        }

        private String sum() {
            return IntStream.rangeClosed(0, random.nextInt(4))
                    .mapToObj(i -> blank() + (random.nextInt(6) == 0 ? "(" + sum() + ")" : literal()) + blank())
                    .collect(Collectors.joining(random.nextBoolean() ? "+" : "\\u002b"));
        }

        private String literal() {
            return random.nextBoolean() ? "\"" + pieces() + "\"" : textBlock();
        }

        private String textBlock() {
            String lines = IntStream.range(0, random.nextInt(5))
                    .mapToObj(i -> random.nextInt(4) == 0 ? one(INDENTATION) : line() + one(LINE_TAIL))
                    .map(line -> line + lineEnd)
                    .collect(Collectors.joining());
            String last = random.nextBoolean() ? line() : one(INDENTATION);
            return "\"\"\"" + one(List.of("", " ", "\t ")) + lineEnd + lines + last + "\"\"\"";
        }

        private String line() {
            return one(INDENTATION) + pieces() + (random.nextBoolean() ? "\"\" \"" + word() : "");
        }

        private String pieces() {
            return IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> word() + one(IN_BOTH) + one(IN_BOTH))
                    .collect(Collectors.joining());
        }

        private String blank() {
            return one(List.of("", " ", lineEnd, "/* \" + */", "// \"" + lineEnd));
        }

        /** Begins and ends like nothing else, so that no word is found in another. */
        private String word() {
            words += 1;
            return "w" + words + "x";
        }

        private String one(List<String> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}

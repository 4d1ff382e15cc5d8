package dev.pgdbm.embedded.single;

import dev.pgdbm.embedded.single.Columns.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a single-user server prints of a result: its columns, then for each row a line for each value that is not NULL.
 *
 * <pre>
 * 	 1: id	(typeid = 20, len = 8, typmod = -1, byval = t)
 * 	----
 * 	 1: id = "7"	(typeid = 20, len = 8, typmod = -1, byval = t)
 * 	----
 * </pre>
 *
 * <p>Nothing in a value is escaped. It ends where its column's description comes again and another line begins, which only a value
 * that imitates all that could forge.
 */
record PrintedRows(Columns columns, List<List<@Nullable String>> rows) {
    private static final Pattern HEADER = Pattern.compile(
            "\\t *(\\d+): (.*?)(\\t\\(typeid = (\\d+), len = -?\\d+, typmod = (-?\\d+), byval = [tf]\\)\\n)",
            Pattern.DOTALL);
    private static final String LINE = "\t----\n";

    PrintedRows {
        rows = List.copyOf(rows);
    }

    /** Nothing printed means no columns. */
    static PrintedRows read(String printed) {
        List<Column> columns = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        Matcher header = HEADER.matcher(printed);
        int position = 0;
        while (header.region(position, printed.length()).lookingAt()) {
            columns.add(
                    new Column(header.group(2), Long.parseLong(header.group(4)), Integer.parseInt(header.group(5))));
            ends.add(header.group(3));
            position = header.end();
        }
        // A result without columns prints its line all the same, and one for each row.
        return new PrintedRows(
                new Columns(!printed.isEmpty(), columns),
                new Reader(printed, columns, ends).rows(Math.min(position + LINE.length(), printed.length())));
    }

    /** @param ends what the values of each column end with */
    private record Reader(String printed, List<Column> columns, List<String> ends) {
        List<List<@Nullable String>> rows(int start) {
            List<List<@Nullable String>> rows = new ArrayList<>();
            int position = start;
            while (position < printed.length()) {
                List<@Nullable String> row = new ArrayList<>(Collections.nCopies(columns.size(), null));
                position = row(position, row);
                rows.add(Collections.unmodifiableList(row));
            }
            return rows;
        }

        /** Fills a row; where the next begins. */
        private int row(int start, List<@Nullable String> row) {
            int position = start;
            for (int i = 0; i < columns.size(); i++) {
                String begin = begin(i);
                if (printed.startsWith(begin, position)) {
                    int end = end(position + begin.length(), i);
                    row.set(i, printed.substring(position + begin.length(), end));
                    position = end + 1 + ends.get(i).length();
                }
            }
            if (!printed.startsWith(LINE, position)) {
                throw new IllegalStateException("a row was printed in an unknown way: " + printed.substring(start));
            }
            return position + LINE.length();
        }

        private String begin(int column) {
            return "\t%2d: %s = \"".formatted(column + 1, columns.get(column).name());
        }

        private int end(int start, int column) {
            String end = "\"" + ends.get(column);
            int found = printed.indexOf(end, start);
            while (found >= 0 && !continues(found + end.length(), column + 1)) {
                found = printed.indexOf(end, found + 1);
            }
            if (found < 0) {
                throw new IllegalStateException("a value was printed in an unknown way: " + printed.substring(start));
            }
            return found;
        }

        private boolean continues(int position, int next) {
            return printed.startsWith(LINE, position)
                    || IntStream.range(next, columns.size())
                            .anyMatch(column -> printed.startsWith(begin(column), position));
        }
    }
}

package dev.pgdbm.embedded.single;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a statement returns.
 *
 * @param areThere whether it returns rows at all, be they without columns
 */
record Columns(boolean areThere, List<Column> list) {
    /** Those of a statement that returns no rows. */
    static final Columns NONE = new Columns(false, List.of());

    Columns {
        list = List.copyOf(list);
    }

    /**
     * Those that the server says.
     *
     * @param types an array of OIDs; empty if no rows are returned
     * @param tree of the statement, which has the names
     */
    static Columns of(String types, String tree) {
        List<Long> oids = oids(types);
        List<String> names = ResultNames.of(tree, oids.size());
        List<Column> columns = IntStream.range(0, oids.size())
                .mapToObj(i -> new Column(names.isEmpty() ? "?column?" : names.get(i), oids.get(i), -1))
                .toList();
        return new Columns(!types.isEmpty(), columns);
    }

    /** The numbers of {@code {20,25}}. */
    static List<Long> oids(String array) {
        return Arrays.stream(array.replaceAll("[{}]", "").split(","))
                .filter(oid -> !oid.isEmpty())
                .map(Long::valueOf)
                .toList();
    }

    /**
     * One of them.
     *
     * @param type the OID of its type
     */
    record Column(String name, long type, int modifier) {}
}

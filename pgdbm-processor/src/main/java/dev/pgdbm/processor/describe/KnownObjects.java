package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.describe.CatalogQueries.RowReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Objects of one kind by OID, each asked for once, and those of a statement together.
 *
 * @param <T> what is known of an object; several of them for one that stands for several
 */
final class KnownObjects<T> {
    private final CatalogQueries catalogs;
    private final String sql;
    private final RowReader<T> reader;
    private final Map<Integer, List<T>> known = new HashMap<>();

    /** @param sql whose parameter is an {@code oid[]}, and whose first column is the OID that a row is about, as int8 */
    KnownObjects(CatalogQueries catalogs, String sql, RowReader<T> reader) {
        this.catalogs = catalogs;
        this.sql = sql;
        this.reader = reader;
    }

    Stream<T> of(Collection<Integer> oids) {
        List<Integer> unknown =
                oids.stream().filter(oid -> !known.containsKey(oid)).toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(oid -> known.put(oid, new ArrayList<>()));
            catalogs.about(
                    unknown,
                    sql,
                    row -> known.computeIfAbsent((int) row.getLong(1), oid -> new ArrayList<>())
                            .add(reader.read(row)));
        }
        return oids.stream().flatMap(oid -> known.getOrDefault(oid, List.of()).stream());
    }
}

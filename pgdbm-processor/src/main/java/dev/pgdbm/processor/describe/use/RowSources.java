package dev.pgdbm.processor.describe.use;

import dev.pgdbm.processor.describe.nullability.Nullability.RowsColumn;
import dev.pgdbm.processor.describe.nullability.UnnestedRows;
import dev.pgdbm.processor.describe.tree.DataChange.MatchKind;
import dev.pgdbm.processor.describe.tree.FromItem;
import dev.pgdbm.processor.describe.tree.FromItem.Join;
import dev.pgdbm.processor.describe.tree.FromItem.Reference;
import dev.pgdbm.processor.describe.tree.FromList;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Functions;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Source;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.SubQuery;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The {@code <<rows.x>>} without which a statement does nothing: inner-joined at the top, so that no row comes of none.
 *
 * @param rows the column of rows that the bind parameter of that number is
 */
public record RowSources(IntFunction<Optional<RowsColumn>> rows) {
    /** The names of the rows, each of which alone is enough. */
    public Stream<String> of(Query query) {
        boolean otherwise = query.traits().modifyingCommonTables()
                || query.traits().aggregates()
                || query.setOperation().isPresent()
                || query.grouping().having().isPresent()
                || !query.grouping().sets().isEmpty()
                || query.change().actions().stream()
                        .anyMatch(action -> action.match() == MatchKind.NOT_MATCHED_BY_SOURCE);
        return otherwise || query.command() == Command.UTILITY ? Stream.empty() : of(query, query.from());
    }

    private Stream<String> of(Query query, FromItem item) {
        if (item instanceof Reference reference) {
            return query.entry(reference.entry()).map(RangeTableEntry::source).stream()
                    .flatMap(this::of);
        }
        if (item instanceof Join join) {
            return Stream.concat(
                    join.kind().nullsLeft() ? Stream.empty() : of(query, join.left()),
                    join.kind().nullsRight() ? Stream.empty() : of(query, join.right()));
        }
        return item instanceof FromList list ? list.items().stream().flatMap(one -> of(query, one)) : Stream.empty();
    }

    private Stream<String> of(Source source) {
        if (source instanceof Functions functions) {
            return UnnestedRows.name(functions, rows).stream();
        }
        return source instanceof SubQuery subQuery ? of(subQuery.query()) : Stream.empty();
    }
}

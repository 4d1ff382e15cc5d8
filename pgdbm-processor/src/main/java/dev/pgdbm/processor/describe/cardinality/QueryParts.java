package dev.pgdbm.processor.describe.cardinality;

import dev.pgdbm.processor.describe.tree.CommonTable;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.FromItem;
import dev.pgdbm.processor.describe.tree.FromItem.Join;
import dev.pgdbm.processor.describe.tree.FromList;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.FunctionCall;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Functions;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Other;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Source;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.SubQuery;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Values;
import dev.pgdbm.processor.describe.tree.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The queries and the values that a query is made of. */
record QueryParts(Query query) {
    Stream<Query> queries() {
        return Stream.concat(
                query.commonTables().stream().map(CommonTable::query),
                sources().filter(SubQuery.class::isInstance).map(source -> ((SubQuery) source).query()));
    }

    Stream<Expression> expressions() {
        Stream<Optional<Expression>> single = Stream.of(
                query.grouping().having(),
                query.limits().count(),
                query.limits().offset(),
                query.change().mergeCondition());
        return Stream.of(
                        Stream.concat(query.targets().stream(), query.returning().stream())
                                .map(Target::expression),
                        conditions(query.from()),
                        sources().flatMap(QueryParts::expressions),
                        single.flatMap(Optional::stream))
                .flatMap(part -> part);
    }

    /** Whether it has something that has not been read into the tree. */
    boolean hasUnknown() {
        return sources().anyMatch(Other.class::isInstance);
    }

    private Stream<Source> sources() {
        return query.rangeTable().stream().map(RangeTableEntry::source);
    }

    private static Stream<Expression> conditions(FromItem item) {
        if (item instanceof Join join) {
            return Stream.concat(
                    join.condition().stream(), Stream.concat(conditions(join.left()), conditions(join.right())));
        }
        return item instanceof FromList list
                ? Stream.concat(list.condition().stream(), list.items().stream().flatMap(QueryParts::conditions))
                : Stream.empty();
    }

    private static Stream<Expression> expressions(Source source) {
        if (source instanceof Functions functions) {
            return functions.functions().stream().map(FunctionCall::call);
        }
        return source instanceof Values values ? values.rows().stream().flatMap(List::stream) : Stream.empty();
    }
}

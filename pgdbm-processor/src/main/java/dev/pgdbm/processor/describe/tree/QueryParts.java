package dev.pgdbm.processor.describe.tree;

import dev.pgdbm.processor.describe.tree.DataChange.OnConflict;
import dev.pgdbm.processor.describe.tree.Expression.SubLink;
import dev.pgdbm.processor.describe.tree.FromItem.Join;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Functions;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Source;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.SubQuery;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Values;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a query is made of. */
public final class QueryParts {
    private QueryParts() {}

    /** The query and all queries in it, in WITH, FROM and expressions. */
    public static Stream<Query> queries(Query query) {
        Stream<Query> commonTables = query.commonTables().stream().map(CommonTable::query);
        Stream<Query> from = query.rangeTable().stream()
                .map(RangeTableEntry::source)
                .filter(SubQuery.class::isInstance)
                .map(source -> ((SubQuery) source).query());
        Stream<Query> inExpressions =
                expressions(query).filter(SubLink.class::isInstance).map(expression -> ((SubLink) expression).query());
        return Stream.concat(
                Stream.of(query),
                Stream.of(commonTables, from, inExpressions)
                        .flatMap(queries -> queries)
                        .flatMap(QueryParts::queries));
    }

    /** The conditions that decide about the rows of a query itself: WHERE, ON, HAVING, and those of MERGE and ON CONFLICT. */
    public static List<Expression> conditions(Query query) {
        DataChange change = query.change();
        return Stream.of(
                        conditions((FromItem) query.from()),
                        query.grouping().having().stream(),
                        change.onConflict().flatMap(OnConflict::condition).stream(),
                        change.mergeCondition().stream(),
                        change.actions().stream().flatMap(action -> action.condition().stream()))
                .flatMap(conditions -> conditions)
                .toList();
    }

    private static Stream<Expression> conditions(FromItem item) {
        if (item instanceof Join join) {
            Stream<Expression> below = Stream.concat(conditions(join.left()), conditions(join.right()));
            return Stream.concat(below, join.condition().stream());
        }
        return item instanceof FromList list
                ? Stream.concat(list.items().stream().flatMap(QueryParts::conditions), list.condition().stream())
                : Stream.of();
    }

    /** All expressions of a query itself, each followed by what it is made of. */
    public static Stream<Expression> expressions(Query query) {
        Stream<Target> targets = Stream.of(query.targets(), query.returning(), assigned(query.change()))
                .flatMap(Collection::stream);
        return Stream.of(
                        targets.map(Target::expression),
                        conditions(query).stream(),
                        query.limits().count().stream(),
                        query.limits().offset().stream(),
                        query.rangeTable().stream().map(RangeTableEntry::source).flatMap(QueryParts::expressions))
                .flatMap(expressions -> expressions)
                .flatMap(ExpressionParts::within);
    }

    private static List<Target> assigned(DataChange change) {
        Stream<Target> onConflict =
                change.onConflict().map(OnConflict::assignments).stream().flatMap(Collection::stream);
        Stream<Target> merge = change.actions().stream().flatMap(action -> action.assignments().stream());
        return Stream.concat(onConflict, merge).toList();
    }

    private static Stream<Expression> expressions(Source source) {
        if (source instanceof Values values) {
            return values.rows().stream().flatMap(Collection::stream);
        }
        return Optional.of(source).filter(Functions.class::isInstance).stream()
                .flatMap(functions -> ((Functions) functions).functions().stream())
                .map(RangeTableEntry.FunctionCall::call);
    }
}

package dev.pgdbm.processor.describe.cardinality;

import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Call;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import dev.pgdbm.processor.describe.tree.Grouping;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.SubQuery;
import dev.pgdbm.processor.describe.tree.RowLimits;
import dev.pgdbm.processor.describe.tree.SetOperation;
import dev.pgdbm.processor.describe.tree.SetOperation.Branch;
import dev.pgdbm.processor.describe.tree.SetOperation.Combined;
import dev.pgdbm.processor.describe.tree.Target;
import dev.pgdbm.processor.model.Cardinality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many rows a SELECT can return. */
record QueryBound(Scope scope) {
    /** The OID of {@code int8(int4)}, by which a LIMIT becomes a bigint. */
    private static final int INT8_OF_INT4 = 481;

    Cardinality bound() {
        Cardinality whole = query().setOperation().map(this::combined).orElseGet(this::selected);
        RowLimits limits = query().limits();
        if (!limits.cut()) {
            return whole;
        }
        boolean one = !limits.withTies()
                && limits.count().filter(QueryBound::isAtMostOne).isPresent();
        return one && !whole.isSingle() ? Cardinality.atMostOne("LIMIT 1") : whole.orNone();
    }

    private Query query() {
        return scope.query();
    }

    private static boolean isAtMostOne(Expression count) {
        if (count instanceof Call cast && cast.function() == INT8_OF_INT4) {
            return isAtMostOne(cast.arguments().get(0));
        }
        return count instanceof Const number && !number.isNull() && number.integer() <= 1;
    }

    private Cardinality combined(SetOperation operation) {
        if (operation instanceof Branch branch) {
            return branch(branch);
        }
        Combined both = (Combined) operation;
        Cardinality left = combined(both.left());
        return switch (both.kind()) {
            case UNION -> Cardinality.many("UNION adds up the rows of both queries");
            case INTERSECT ->
                Optional.of(combined(both.right()))
                        .filter(Cardinality::isSingle)
                        .orElse(left)
                        .orNone();
            case EXCEPT -> left.orNone();
        };
    }

    private Cardinality branch(Branch branch) {
        return query().entry(branch.entry())
                .filter(entry -> entry.source() instanceof SubQuery)
                .map(entry -> ((SubQuery) entry.source()).query())
                .map(query -> new Scope(query, scope.catalog(), new Pins(scope), Map.of()).bound())
                .orElse(Cardinality.UNKNOWN);
    }

    private Cardinality selected() {
        Grouping grouping = query().grouping();
        if (query().traits().setReturningTargets()) {
            return Cardinality.many("a function in the SELECT list returns a set");
        }
        if (isOneGroup(grouping)) {
            Cardinality one = Cardinality.one("an aggregate without GROUP BY is one row");
            return grouping.having().isPresent() ? one.orNone() : one;
        }
        return grouping.sets().isEmpty()
                ? joined()
                : Cardinality.many("GROUP BY with grouping sets gives several rows");
    }

    private boolean isOneGroup(Grouping grouping) {
        boolean grouped = query().traits().aggregates() || grouping.having().isPresent();
        boolean empty = grouping.sets().size() == 1 && grouping.sets().get(0).kind() == Grouping.Kind.EMPTY;
        return grouping.references().isEmpty() && (grouping.sets().isEmpty() ? grouped : empty);
    }

    private Cardinality joined() {
        if (query().from().items().isEmpty()) {
            Cardinality one = Cardinality.one("there is no FROM");
            return query().from().condition().isPresent() ? one.orNone() : one;
        }
        Pins pins = pins();
        Cardinality rows = JoinBound.of(pins, query().from()).bound(query().from());
        return rows.isSingle() ? rows : distinct(pins, grouped(pins, rows));
    }

    private Cardinality grouped(Pins pins, Cardinality rows) {
        Grouping grouping = query().grouping();
        if (grouping.references().isEmpty()) {
            return rows;
        }
        return areOne(pins, grouping.references(), grouping.operators())
                ? Cardinality.atMostOne("what GROUP BY groups by is one value")
                : Cardinality.many("GROUP BY gives a row for each group");
    }

    private Cardinality distinct(Pins pins, Cardinality rows) {
        RowLimits limits = query().limits();
        boolean one = !limits.distinct().isEmpty() && areOne(pins, limits.distinct(), limits.distinctOperators());
        return one && !rows.isSingle() ? Cardinality.atMostOne("what is DISTINCT is one value") : rows;
    }

    private boolean areOne(Pins pins, List<Integer> references, List<Integer> operators) {
        return IntStream.range(0, references.size())
                .allMatch(i -> query().target(references.get(i))
                        .filter(target -> pins.isOne(target.expression(), equalities(operators.get(i))))
                        .isPresent());
    }

    private Set<Equality> equalities(int operator) {
        return scope.catalog().equalityFamilies(operator).stream()
                .map(family -> new Equality(family, 0))
                .collect(Collectors.toSet());
    }

    /** What is asked of the result, and of groups, is so of rows that they are made of. */
    private Pins pins() {
        Pins pins = new Pins(scope);
        scope.asked()
                .forEach((number, equalities) -> query().results().stream()
                        .filter(target -> target.number() == number)
                        .map(Target::expression)
                        .forEach(value -> scope.column(value).ifPresent(column -> pins.pin(column, equalities))));
        pins.compare(Comparison.in(query().grouping().having(), scope.catalog()));
        return pins;
    }
}

package dev.pgdbm.processor.describe.use;

import dev.pgdbm.processor.describe.tree.AccessedColumns;
import dev.pgdbm.processor.describe.tree.Expression;
import dev.pgdbm.processor.describe.tree.Expression.Const;
import dev.pgdbm.processor.describe.tree.Expression.Conversion;
import dev.pgdbm.processor.describe.tree.Expression.Operation;
import dev.pgdbm.processor.describe.tree.Expression.Var;
import dev.pgdbm.processor.describe.tree.ExpressionParts;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.describe.tree.RangeTableEntry;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Relation;
import dev.pgdbm.processor.describe.tree.RangeTableEntry.Values;
import dev.pgdbm.processor.describe.tree.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What INSERT, UPDATE, DELETE and MERGE leave out, in a statement and in its common tables. */
public record Changes(Query statement, TableCatalog tables) {
    /**
     * An INSERT without columns that must have a value.
     *
     * @param relation the OID of its table
     * @param named the OID of the relation that the statement names: a view, or the same
     * @param written the columns that it lists, in the order of the table
     * @param location of the common table that it is in, in bytes of UTF-8; -1 for the statement itself
     */
    public record Incomplete(int relation, int named, List<String> missing, List<String> written, int location) {}

    /**
     * An UPDATE or DELETE of all rows.
     *
     * @param relation the OID of its table, or of the view that the statement names
     * @param location of the common table that it is in, in bytes of UTF-8; -1 for the statement itself
     */
    public record Unlimited(Command command, int relation, int location) {}

    /** Each INSERT that fails because of what it does not say; PostgreSQL adds all defaults to the tree. */
    public List<Incomplete> incomplete() {
        return QueryScope.changing(statement).flatMap(this::incomplete).toList();
    }

    private Stream<Incomplete> incomplete(QueryScope scope) {
        Query query = scope.query();
        return query.entry(query.change().target()).filter(entry -> entry.relation() != null).stream()
                .flatMap(entry -> RowChange.of(query).stream()
                        .filter(change -> change.command() == Command.INSERT)
                        .map(change -> incomplete(scope, entry, change)))
                .filter(insert -> !insert.missing().isEmpty());
    }

    private Incomplete incomplete(QueryScope scope, RangeTableEntry entry, RowChange change) {
        int relation = oid(entry);
        Map<Integer, String> missing = new TreeMap<>(tables.required(relation, Command.INSERT));
        change.assignments()
                .filter(target -> !isDefault(scope.query(), target))
                .map(Target::number)
                .forEach(missing::remove);
        return new Incomplete(
                relation,
                named(scope.query()),
                List.copyOf(missing.values()),
                written(scope.query(), entry, relation),
                scope.location());
    }

    private static int oid(RangeTableEntry entry) {
        return entry.source() instanceof Relation relation ? relation.oid() : 0;
    }

    /** Before version 16 the OID is not there. */
    private static List<String> written(Query query, RangeTableEntry entry, int relation) {
        Set<Integer> columns = query.accessed().stream()
                .filter(accessed -> accessed.relation() == relation)
                .map(AccessedColumns::inserted)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return columns.stream()
                .sorted()
                .flatMap(column -> entry.column(column).stream())
                .toList();
    }

    /** DEFAULT for a column without one vanishes; among several rows of VALUES it becomes a NULL that is nowhere in the text. */
    private static boolean isDefault(Query query, Target target) {
        return target.expression() instanceof Var var
                && var.levelsUp() == 0
                && query.entry(var.entry()).stream()
                        .map(RangeTableEntry::source)
                        .filter(Values.class::isInstance)
                        .flatMap(source -> ((Values) source).rows().stream())
                        .flatMap(row -> row.stream().skip(var.column() - 1).limit(1))
                        .anyMatch(Changes::isDefault);
    }

    private static boolean isDefault(Expression value) {
        return value instanceof Conversion conversion
                ? isDefault(conversion.argument())
                : value instanceof Const constant && constant.isNull() && constant.location() < 0;
    }

    /** Each UPDATE and DELETE without WHERE, or with one that is a constant. */
    public List<Unlimited> unlimited() {
        return QueryScope.changing(statement)
                .filter(scope -> scope.query().command() == Command.UPDATE
                        || scope.query().command() == Command.DELETE)
                .filter(scope -> isUnlimited(scope.query()))
                .map(scope -> new Unlimited(scope.query().command(), named(scope.query()), scope.location()))
                .toList();
    }

    /** Of a view that is changed, the table is the target, and the view an entry before it. */
    private static int named(Query query) {
        return query.rangeTable().stream()
                .map(Changes::view)
                .filter(view -> view != 0)
                .findFirst()
                .orElseGet(() ->
                        query.entry(query.change().target()).map(Changes::oid).orElse(0));
    }

    private static int view(RangeTableEntry entry) {
        return entry.source() instanceof Relation relation && relation.kind() == 'v' ? relation.oid() : 0;
    }

    private static boolean isUnlimited(Query query) {
        return query.from().condition().stream()
                .flatMap(Conjuncts::of)
                .filter(Changes::isWritten)
                .allMatch(Changes::isAlwaysTrue);
    }

    /** The condition of a view is not the statement's; WHERE CURRENT OF is, without a place. */
    private static boolean isWritten(Expression condition) {
        boolean cursor =
                condition instanceof Operation operation && operation.tag().equals("CURRENTOFEXPR");
        return cursor || ExpressionParts.within(condition).anyMatch(part -> part.location() >= 0);
    }

    private static boolean isAlwaysTrue(Expression condition) {
        return condition instanceof Const constant
                ? !constant.isNull() && constant.integer() != 0
                : isConstant(condition);
    }

    /** {@code 1 = 1}; a function without arguments, such as {@code now()}, is none. */
    private static boolean isConstant(Expression expression) {
        List<Expression> parts = ExpressionParts.of(expression);
        boolean plain = !(expression instanceof Expression.SubLink) && !parts.isEmpty();
        return expression instanceof Const || plain && parts.stream().allMatch(Changes::isConstant);
    }
}

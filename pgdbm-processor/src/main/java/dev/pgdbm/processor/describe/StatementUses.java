package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.describe.nullability.Nullability.RowsColumn;
import dev.pgdbm.processor.describe.tree.Mentions.MentionedRelation;
import dev.pgdbm.processor.describe.tree.Mentions.Use;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.Query.Command;
import dev.pgdbm.processor.describe.use.Changes;
import dev.pgdbm.processor.describe.use.Changes.Incomplete;
import dev.pgdbm.processor.describe.use.Changes.Unlimited;
import dev.pgdbm.processor.describe.use.NullableParameters;
import dev.pgdbm.processor.describe.use.NullableParameters.Assigned;
import dev.pgdbm.processor.describe.use.RowSources;
import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.Dependencies;
import dev.pgdbm.processor.model.ObjectName;
import dev.pgdbm.processor.model.ObjectName.Owner;
import dev.pgdbm.processor.model.SchemaCatalog.Table;
import dev.pgdbm.processor.model.StatementUse;
import dev.pgdbm.processor.model.StatementUse.NullAssignment;
import dev.pgdbm.processor.model.StatementUse.Omission;
import dev.pgdbm.processor.model.StatementUse.UnlimitedChange;
import dev.pgdbm.processor.model.UsedRelation;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the statement of a method does with parameters and tables, at places in its template and by names. */
record StatementUses(AnalysedStatement statement) {
    StatementUse use() {
        return new StatementUse(
                statement.query().map(this::assignments).orElse(List.of()),
                statement.query().map(this::comparisons).orElse(List.of()),
                statement.query().map(this::omissions).orElse(List.of()),
                statement.query().map(this::unlimited).orElse(List.of()),
                relations(),
                dependencies(),
                statement.query().stream().flatMap(this::rowSources).toList());
    }

    private Stream<String> rowSources(Query query) {
        return new RowSources(statement::rowsColumn).of(query).distinct();
    }

    private NullableParameters parameters() {
        return new NullableParameters(
                statement.database().declarations(),
                statement.database().requirements(),
                this::nullable,
                statement::rowsColumn);
    }

    private Optional<String> nullable(int parameter) {
        return statement
                .parameter(parameter)
                .filter(found -> found.type().nullable()
                        || statement
                                .rowsColumn(parameter)
                                .filter(RowsColumn::nullable)
                                .isPresent())
                .map(BoundValue::name);
    }

    private List<NullAssignment> assignments(Query query) {
        return parameters().assigned(query).stream()
                .map(assigned -> assignment(assigned, table(assigned.relation())))
                .toList();
    }

    private static NullAssignment assignment(Assigned assigned, Table table) {
        return new NullAssignment(assigned.parameter(), table.name(), assigned.column(), table.origin());
    }

    private List<StatementUse.NullComparison> comparisons(Query query) {
        return parameters().compared(query).stream()
                .map(compared -> new ComparisonText(compared, statement).comparison())
                .distinct()
                .toList();
    }

    private List<Omission> omissions(Query query) {
        return changes(query).incomplete().stream().map(this::omission).toList();
    }

    private Omission omission(Incomplete insert) {
        Table table = table(insert.relation());
        String view =
                insert.named() == insert.relation() ? "" : table(insert.named()).name();
        return new Omission(
                table.name(), view, insert.missing(), insert.written(), table.origin(), place(insert.location()));
    }

    private List<UnlimitedChange> unlimited(Query query) {
        return changes(query).unlimited().stream().map(this::unlimited).toList();
    }

    private UnlimitedChange unlimited(Unlimited change) {
        return new UnlimitedChange(
                change.command() == Command.UPDATE ? "UPDATE" : "DELETE",
                table(change.relation()).name(),
                place(change.location()));
    }

    private Changes changes(Query query) {
        return new Changes(query, statement.database().requirements());
    }

    private int place(int location) {
        return Math.max(0, statement.templateOffset(statement.offset(location)));
    }

    /** The table with its origin, if the module's own migrations made it. */
    private Table table(int relation) {
        Optional<ObjectName> name = statement.database().objects().relation(relation);
        return name.filter(known -> known.owner() == Owner.OWN)
                .flatMap(known -> statement.database().catalog().table(known.name()))
                .orElseGet(() -> new Table(name.map(ObjectName::name).orElse(""), List.of(), ""));
    }

    private List<UsedRelation> relations() {
        Map<Integer, Set<Use>> uses = new LinkedHashMap<>();
        Map<Integer, Boolean> named = new LinkedHashMap<>();
        for (MentionedRelation relation : statement.tree().mentions().relations()) {
            if (relation.use() != Use.OTHER) {
                uses.computeIfAbsent(relation.oid(), oid -> EnumSet.noneOf(Use.class))
                        .add(relation.use());
                named.merge(relation.oid(), relation.named(), Boolean::logicalOr);
            }
        }
        return uses.keySet().stream()
                .flatMap(oid -> statement
                        .database()
                        .objects()
                        .used(oid, is(uses, oid, Use.READ), is(uses, oid, Use.WRITTEN), named.getOrDefault(oid, false))
                        .stream())
                .toList();
    }

    private static boolean is(Map<Integer, Set<Use>> uses, int relation, Use use) {
        Set<Use> found = uses.getOrDefault(relation, Set.of());
        return found.contains(use) || found.contains(Use.READ_AND_WRITTEN);
    }

    /** What a utility statement holds is not analysed as far as it could be said here. */
    private Optional<Dependencies> dependencies() {
        List<Query> queries = statement.tree().queries();
        boolean analysed =
                !queries.isEmpty() && queries.stream().noneMatch(query -> query.command() == Command.UTILITY);
        return analysed
                ? Optional.of(statement
                        .database()
                        .objects()
                        .dependencies(statement.tree().mentions()))
                : Optional.empty();
    }
}

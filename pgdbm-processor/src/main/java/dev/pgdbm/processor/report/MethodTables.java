package dev.pgdbm.processor.report;

import dev.pgdbm.processor.model.CheckedTable;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.ObjectName;
import dev.pgdbm.processor.model.UsedRelation;
import dev.pgdbm.template.PlaceholderKind;
import dev.pgdbm.template.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that a method's statement uses: as PostgreSQL says, or else as the statement is written. */
record MethodTables(String module, MethodReport method) {
    private static final Pattern WRITES =
            Pattern.compile("\\b(INTO|UPDATE|DELETE\\s+FROM|TRUNCATE)(\\s+ONLY)?\\s*\\z", Pattern.CASE_INSENSITIVE);

    /** Each once, in alphabetical order. */
    List<UsedTable> all() {
        return method
                .description()
                .filter(description -> description.use().dependencies().isPresent())
                .map(this::analysed)
                .orElseGet(this::written)
                .collect(Collectors.toMap(UsedTable::table, used -> used, MethodTables::merged, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static UsedTable merged(UsedTable one, UsedTable other) {
        return new UsedTable(
                one.table(),
                one.kind(),
                one.read() || other.read(),
                one.written() || other.written(),
                one.named() || other.named());
    }

    private Stream<UsedTable> analysed(Description description) {
        return description.use().relations().stream()
                .filter(used -> used.relation().owner() != ObjectName.Owner.SYSTEM)
                .map(used -> new UsedTable(
                        tableName(used.relation()), kind(used.kind()), used.read(), used.written(), used.named()));
    }

    private TableName tableName(ObjectName relation) {
        String schema = relation.owner() == ObjectName.Owner.OWN ? module : relation.schema();
        return new TableName(schema, relation.name());
    }

    private static String kind(UsedRelation.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What the statement names, and what else it was checked against. */
    private Stream<UsedTable> written() {
        Map<TableName, UsedTable> tables = new TreeMap<>();
        placeholders().forEach(used -> tables.merge(used.table(), used, MethodTables::merged));
        method.description().map(Description::tables).orElse(List.of()).stream()
                .map(CheckedTable::name)
                .map(name -> new UsedTable(new TableName(module, name), "table", true, false, false))
                .forEach(used -> tables.putIfAbsent(used.table(), used));
        return tables.values().stream();
    }

    private List<UsedTable> placeholders() {
        List<UsedTable> used = new ArrayList<>();
        String before = "";
        for (Segment segment : method.method().template().pieces()) {
            if (segment instanceof Segment.Placeholder placeholder && placeholder.kind() == PlaceholderKind.TABLES) {
                boolean written = WRITES.matcher(before).find();
                used.add(new UsedTable(tableName(placeholder.path()), "table", !written, written, true));
            }
            before = segment instanceof Segment.Text text ? text.sql() : "";
        }
        return used;
    }

    private TableName tableName(List<String> path) {
        return path.size() == 1
                ? new TableName(module, stored(path.get(0)))
                : new TableName(stored(path.get(0)), stored(path.get(1)));
    }

    /** As PostgreSQL folds it. */
    private static String stored(String written) {
        return written.startsWith("\"")
                ? written.substring(1, written.length() - 1).replace("\"\"", "\"")
                : written.toLowerCase(Locale.ROOT);
    }
}

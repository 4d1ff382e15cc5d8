package dev.pgdbm.processor.report;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.NullCause;
import dev.pgdbm.processor.model.PlanStep;
import dev.pgdbm.processor.model.StatementPlan;
import dev.pgdbm.processor.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The report for programs. Every object always has all of its keys; what is unknown is an empty string or list.
 *
 * <pre>
 * version    1; another one for keys that mean something else, the same for more keys
 * totals     daos, methods, failed, tables, columns, neverNull, withoutUsableIndex
 * daos       type, name, module, source, problems, methods:
 *            name, signature, source, sql, described, parameters (name, javaType, sqlTypes),
 *            columns (name, type, nullable, why), cardinality (rows: one | at-most-one | many | unknown; why),
 *            tables (schema, name, kind, read, written, named),
 *            plan (steps: table, alias, node, indexes, access: index | all-rows | no-usable-index | conflict; missing: why there is none),
 *            problems (severity, code, message)
 * tables     schema, name, daos: type, readers, writers
 * </pre>
 */
final class JsonReport {
    private static final int VERSION = 1;

    private JsonReport() {}

    static String of(List<DaoReport> daos) {
        return Json.write(object(
                "version",
                VERSION,
                "totals",
                totals(Totals.of(daos)),
                "daos",
                list(daos, JsonReport::dao),
                "tables",
                tables(TableMatrix.of(daos))));
    }

    private static Map<String, Object> totals(Totals totals) {
        return object(
                "daos", totals.daos(),
                "methods", totals.methods(),
                "failed", totals.failed(),
                "tables", totals.tables(),
                "columns", totals.columns(),
                "neverNull", totals.neverNull(),
                "withoutUsableIndex", totals.withoutUsableIndex());
    }

    private static Map<String, Object> dao(DaoReport dao) {
        return object(
                "type", dao.type(),
                "name", dao.name(),
                "module", dao.module(),
                "source", dao.place(),
                "problems", list(dao.problems(), JsonReport::problem),
                "methods", list(dao.methods(), method -> method(dao, method)));
    }

    private static Map<String, Object> method(DaoReport dao, MethodReport method) {
        List<DescribedColumn> columns =
                method.description().map(Description::columns).orElse(List.of());
        return object(
                "name", method.method().name(),
                "signature", dao.signature(method),
                "source", method.place(),
                "sql", method.method().template().text(),
                "described", method.description().isPresent(),
                "parameters", list(method.given(), parameter -> parameter(dao, method, parameter)),
                "columns", list(columns, JsonReport::column),
                "cardinality",
                        cardinality(
                                method.description()
                                        .map(Description::cardinality)
                                        .orElse(Cardinality.UNKNOWN),
                                method.description().isPresent()),
                "tables", list(new MethodTables(dao.module(), method).all(), JsonReport::usedTable),
                "plan", plan(method.plan()),
                "problems", list(method.problems(), JsonReport::problem));
    }

    private static Map<String, Object> parameter(DaoReport dao, MethodReport method, BoundValue parameter) {
        return object(
                "name", parameter.name(),
                "javaType", dao.written(parameter.last().declared()),
                "sqlTypes", method.sqlTypes(parameter));
    }

    private static Map<String, Object> column(DescribedColumn column) {
        return object(
                "name", column.name(),
                "type", column.type().toString(),
                "nullable", column.nullCause().isPresent(),
                "why", column.nullCause().map(NullCause::toString).orElse(""));
    }

    private static Map<String, Object> cardinality(Cardinality cardinality, boolean known) {
        return object(
                "rows", known ? name(cardinality.rows()) : "unknown",
                "why", known ? cardinality.reason() : "");
    }

    private static Map<String, Object> usedTable(UsedTable used) {
        return object(
                "schema", used.table().schema(),
                "name", used.table().name(),
                "kind", used.kind(),
                "read", used.read(),
                "written", used.written(),
                "named", used.named());
    }

    private static Map<String, Object> plan(StatementPlan plan) {
        return object("steps", list(plan.steps(), JsonReport::step), "missing", plan.obstacle());
    }

    private static Map<String, Object> step(PlanStep step) {
        return object(
                "table", step.relation(),
                "alias", step.alias(),
                "node", step.node(),
                "indexes", step.indexes(),
                "access", name(step.access()));
    }

    private static Map<String, Object> problem(Problem problem) {
        return object(
                "severity", name(problem.severity()),
                "code", problem.code(),
                "message", problem.message());
    }

    private static List<Object> tables(TableMatrix matrix) {
        return list(
                List.copyOf(matrix.rows().entrySet()),
                row -> object(
                        "schema", row.getKey().schema(),
                        "name", row.getKey().name(),
                        "daos",
                                list(
                                        List.copyOf(row.getValue().entrySet()),
                                        cell -> object(
                                                "type", cell.getKey(),
                                                "readers", cell.getValue().readers(),
                                                "writers", cell.getValue().writers()))));
    }

    /** {@code no-usable-index}. */
    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> List<Object> list(List<T> values, Function<T, Object> json) {
        return values.stream().map(json).toList();
    }

    /** Keys and values in turn. */
    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }
}

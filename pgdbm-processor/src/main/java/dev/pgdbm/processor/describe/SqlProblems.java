package dev.pgdbm.processor.describe;

import dev.pgdbm.embedded.EmbeddedOptions;
import dev.pgdbm.name.Spelling;
import dev.pgdbm.processor.model.Execution;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.Rows;
import dev.pgdbm.processor.model.SchemaCatalog;
import dev.pgdbm.processor.model.SchemaCatalog.Table;
import dev.pgdbm.processor.problem.Problem;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server has against a statement, in terms of the template and with what the schema offers instead. */
final class SqlProblems {
    private static final Pattern RELATION = Pattern.compile("relation \"(?:(?<schema>[^.\"]+)\\.)?(?<table>[^\"]+)\"");
    private static final Pattern COLUMN = Pattern.compile("column \"?(?<alias>[^.\" ]+\\.)?(?<column>[^\" ]+)\"?");

    private static final Pattern FUNCTION = Pattern.compile("^function (?:[^( ]+\\.)?(?<name>[^(. ]+)\\(");

    private final ModuleDatabase database;

    SqlProblems(ModuleDatabase database) {
        this.database = database;
    }

    Problem of(QueryMethod method, SQLException refused) {
        ServerMessage message = ServerMessage.of(refused, database.schema());
        StatementPosition position = new StatementPosition(method, database.schema(), message.position());
        Problem problem = problem(method, message, position);
        return mayBeNewer(message)
                ? NewerSyntax.in(method.template().text(), major())
                        .map(newer -> newer.explaining(problem))
                        .orElse(problem)
                : problem;
    }

    /** Whether an older version than the statement is for would say so. */
    private static boolean mayBeNewer(ServerMessage message) {
        return List.of("42601", "42883").contains(message.sqlState())
                || message.original().startsWith("missing FROM-clause entry");
    }

    private Problem problem(QueryMethod method, ServerMessage message, StatementPosition position) {
        return switch (message.sqlState()) {
            case "42P01", "3F000" -> relation(message, position);
            case "42703" -> column(method, message, position);
            case "42601" -> syntax(message, position);
            case "42883" -> function(message, position);
            default -> other(message, position);
        };
    }

    private Problem relation(ServerMessage message, StatementPosition position) {
        Matcher matcher = RELATION.matcher(message.original());
        if (!matcher.find()) {
            return other(message, position);
        }
        String table = matcher.group("table");
        boolean fromTemplate = database.schema().value().equals(matcher.group("schema"));
        return fromTemplate || catalog().table(table).isEmpty()
                ? unknownTable(table, fromTemplate, position)
                : withoutTemplate(matcher, position);
    }

    private Problem unknownTable(String table, boolean fromTemplate, StatementPosition position) {
        Optional<String> meant = Spelling.nearest(table, catalog().tableNames());
        String written = meant.map("<<tables.%s>>"::formatted).orElse("");
        Problem problem = Problem.error(
                        "unknown-table", position.location(), "table \"%s\" does not exist".formatted(table))
                .label(meant.map("did you mean \"%s\"?"::formatted).orElse(""))
                .note(tables());
        if (meant.isPresent()) {
            return problem.fix("write " + written);
        }
        return problem.fix(
                fromTemplate
                        ? "add the table in a new migration, or name one that is there"
                        : "write <<tables.…>> with a table of the migrations");
    }

    private Problem withoutTemplate(Matcher matcher, StatementPosition position) {
        String table = matcher.group("table");
        String written = matcher.group("schema") == null ? table : matcher.group("schema") + "." + table;
        return Problem.error(
                        "table-without-template",
                        position.location(),
                        "table \"%s\" is named without a template".formatted(written))
                .label("would ignore the schema that the DAO is bound to")
                .fix("write <<tables.%s>>".formatted(table));
    }

    private Problem column(QueryMethod method, ServerMessage message, StatementPosition position) {
        Matcher matcher = COLUMN.matcher(message.original());
        if (!matcher.find()) {
            return other(message, position);
        }
        String alias = Optional.ofNullable(matcher.group("alias")).orElse("");
        List<MethodParameter> rows = rows(method, alias);
        boolean ofRows = !alias.isEmpty() && !rows.isEmpty();
        List<Table> tables = ofRows ? List.of() : catalog().tablesOf(method.template());
        String column = matcher.group("column");
        List<String> columns = Stream.concat(
                        tables.stream().flatMap(table -> table.columns().stream()),
                        rows.stream().flatMap(SqlProblems::columnNames))
                .toList();
        Optional<String> meant = Spelling.nearest(column, columns);
        Problem problem = Problem.error(
                        "unknown-column",
                        position.location(),
                        "column \"%s\" does not exist".formatted(column) + in(tables, rows))
                .label(meant.map("did you mean \"%s\"?"::formatted).orElse(""));
        for (Table table : tables) {
            problem = problem.note(table.described());
        }
        for (MethodParameter one : rows) {
            problem = problem.note("\"<<rows.%s>>\" has columns %s"
                    .formatted(one.name(), columnNames(one).collect(Collectors.joining(", "))));
        }
        return problem.fix(meant.map(name -> "write " + alias + name)
                .orElse("name a column that is there, or add it in a migration"));
    }

    /** Those that a column can be meant of. */
    private static List<MethodParameter> rows(QueryMethod method, String alias) {
        return method.rows().stream()
                .filter(rows -> method.execution() == Execution.ONCE)
                .filter(rows -> alias.isEmpty() || alias.equalsIgnoreCase(rows.name() + "."))
                .toList();
    }

    private static Stream<String> columnNames(MethodParameter parameter) {
        return parameter.rows().stream()
                .flatMap(rows -> rows.columns().stream())
                .map(Rows.Column::name);
    }

    private static String in(List<Table> tables, List<MethodParameter> rows) {
        if (tables.size() + rows.size() != 1) {
            return "";
        }
        return rows.isEmpty()
                ? " in <<tables.%s>>".formatted(tables.get(0).name())
                : " in <<rows.%s>>".formatted(rows.get(0).name());
    }

    /** The server quotes the rendered text; the user wrote the template. */
    private Problem syntax(ServerMessage message, StatementPosition position) {
        String text = position.text().isEmpty()
                ? message.text()
                : "syntax error at or near \"%s\"".formatted(position.text());
        Problem problem = Problem.error("syntax", position.location(), text).note(reports(message));
        Optional<String> rows = position.rowsBefore();
        if (rows.isPresent()) {
            return problem.note("\"<<rows.%1$s>>\" is a table that is called %1$s".formatted(rows.get()))
                    .fix("leave the alias out, and write " + rows.get() + " for it");
        }
        return position.misspeltKeyword()
                .map(word ->
                        problem.label("after \"%s\"".formatted(word.written())).fix("write " + word.meant()))
                .orElse(problem);
    }

    private Problem function(ServerMessage message, StatementPosition position) {
        Matcher matcher = FUNCTION.matcher(message.original());
        Optional<String> meant =
                matcher.find() ? Spelling.nearest(matcher.group("name"), database.functions()) : Optional.empty();
        Problem problem = other(message, position);
        return meant.filter(name -> !name.equals(matcher.group("name")))
                .map(name ->
                        problem.label("did you mean \"%s\"?".formatted(name)).fix("write " + name))
                .orElse(problem);
    }

    private Problem other(ServerMessage message, StatementPosition position) {
        SqlStateAdvice advice = SqlStateAdvice.of(message);
        Problem problem = Problem.error(advice.code(), position.location(), message.text())
                .note(reports(message))
                .fix(advice.fix());
        problem = message.detail().isEmpty() ? problem : problem.note(message.detail());
        return message.hint().isEmpty() ? problem : problem.note("its hint: " + message.hint());
    }

    /** With its version, if somebody chose that. */
    private String reports(ServerMessage message) {
        String version = major() == EmbeddedOptions.DEFAULT_MAJOR_VERSION ? "" : " " + major();
        return "PostgreSQL%s reports SQLSTATE %s".formatted(version, message.sqlState());
    }

    private int major() {
        try {
            return database.connection().getMetaData().getDatabaseMajorVersion();
        } catch (SQLException unavailable) {
            return EmbeddedOptions.DEFAULT_MAJOR_VERSION;
        }
    }

    private String tables() {
        List<String> names = catalog().tableNames();
        return names.isEmpty()
                ? "the migrations make no tables"
                : "tables of the migrations: " + String.join(", ", names);
    }

    private SchemaCatalog catalog() {
        return database.catalog();
    }
}

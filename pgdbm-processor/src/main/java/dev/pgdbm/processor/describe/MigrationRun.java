package dev.pgdbm.processor.describe;

import dev.pgdbm.migration.MigrationFile;
import dev.pgdbm.migration.MigrationScript;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.model.SchemaCatalog.Table;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.script.ScriptStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies migrations to a scratch schema as run time would, with an empty search path.
 *
 * <p>Extensions are the exception: they go where they go at run time, into {@code public}, which from then on is the search
 * path, since their operators can hardly be written with a schema. Nothing else may be made there.
 */
final class MigrationRun {
    private final Connection connection;
    private final List<SchemaName> schemas;
    private final Map<SchemaName, List<Table>> tables = new HashMap<>();

    MigrationRun(Connection connection, List<SchemaName> schemas) {
        this.connection = connection;
        this.schemas = schemas;
    }

    /** Applies the files of a module in order; stops at the first that cannot be, since the others stand on it. */
    List<Problem> apply(ModuleMigrations module) throws SQLException {
        for (MigrationFile file : module.files()) {
            List<Problem> problems = apply(module, MigrationScript.of(file, module.schema()));
            if (!problems.isEmpty()) {
                return problems;
            }
            recordTables(module.schema(), file);
        }
        return List.of();
    }

    /** The relations of a schema, each with the file that made it. */
    List<Table> tables(SchemaName schema) {
        return tables.getOrDefault(schema, List.of());
    }

    private List<Problem> apply(ModuleMigrations module, MigrationScript script) throws SQLException {
        MigrationProblems problems = new MigrationProblems(module, script);
        if (!script.problems().isEmpty()) {
            return problems.ofScript();
        }
        connection.setAutoCommit(!script.transactional());
        try {
            for (ScriptStatement statement : script.statements()) {
                try {
                    execute(statement);
                } catch (SQLException refused) {
                    return List.of(problems.of(statement, refused));
                }
            }
            return finish(problems);
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private List<Problem> finish(MigrationProblems problems) throws SQLException {
        return new CatalogReader(connection)
                .strays(schemas).stream().map(problems::stray).toList();
    }

    private void execute(ScriptStatement statement) throws SQLException {
        if (statement.startsWith("CREATE", "EXTENSION")) {
            send("SET search_path = public");
        }
        send(statement.text());
    }

    private void send(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    private void recordTables(SchemaName schema, MigrationFile file) throws SQLException {
        List<Table> known = tables(schema);
        TableOrigin origin = new TableOrigin(file);
        List<Table> merged = new ArrayList<>();
        for (Table table : new CatalogReader(connection).tables(schema)) {
            String madeIn = known.stream()
                    .filter(older -> older.name().equals(table.name()))
                    .map(Table::origin)
                    .findFirst()
                    .orElseGet(() -> origin.of(table.name()));
            merged.add(new Table(table.name(), table.columns(), madeIn));
        }
        tables.put(schema, merged);
    }
}

package dev.pgdbm.processor.describe;

import dev.pgdbm.migration.MigrationFile;
import dev.pgdbm.migration.MigrationScript;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.describe.ScratchSession.Refusal;
import dev.pgdbm.processor.model.SchemaCatalog.Table;
import dev.pgdbm.processor.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies migrations to scratch schemas as run time would, and notes which file made which relation. */
final class MigrationRun {
    private final Connection connection;
    private final ScratchSession session;
    private final List<SchemaName> schemas;
    private final Map<SchemaName, List<Table>> tables = new HashMap<>();

    MigrationRun(Connection connection, ScratchSession session, List<SchemaName> schemas) {
        this.connection = connection;
        this.session = session;
        this.schemas = schemas;
    }

    /** Applies the files of a module in order; stops at the first that cannot be, since the others stand on it. */
    List<Problem> apply(ModuleMigrations module) throws SQLException {
        session.createSchema(module.schema());
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
        Optional<Refusal> refusal = session.run(script);
        return refusal.isPresent()
                ? List.of(problems.of(refusal.get().statement(), refusal.get().reason()))
                : strays().stream().map(problems::stray).toList();
    }

    private List<String> strays() throws SQLException {
        return new CatalogReader(connection).strays(schemas);
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

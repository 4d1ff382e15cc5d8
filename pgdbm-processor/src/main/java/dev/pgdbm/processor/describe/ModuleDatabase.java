package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.describe.cardinality.CardinalityCatalog;
import dev.pgdbm.processor.describe.nullability.NullabilityCatalog;
import dev.pgdbm.processor.describe.use.TableCatalog;
import dev.pgdbm.processor.model.SchemaCatalog;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A scratch database in which the migrations of a module have been applied, with one connection to it. */
record ModuleDatabase(
        Connection connection,
        SchemaName schema,
        SchemaCatalog catalog,
        TypeNames types,
        NullabilityCatalog declarations,
        CardinalityCatalog keys,
        ModuleTables tables,
        TableCatalog requirements,
        ObjectNames objects) {

    /**
     * Applies migrations on a fresh database.
     *
     * @param modules the modules that are used, then the module itself
     */
    static Checked<ModuleDatabase> migrate(Connection connection, MissingRoles roles, List<ModuleMigrations> modules)
            throws SQLException {
        ModuleMigrations own = modules.get(modules.size() - 1);
        List<SchemaName> schemas =
                modules.stream().map(ModuleMigrations::schema).toList();
        MigrationRun run = new MigrationRun(connection, ScratchSession.on(connection, roles), schemas);
        List<Problem> problems = new ArrayList<>();
        for (ModuleMigrations module : modules) {
            problems.addAll(run.apply(module));
        }
        if (!problems.isEmpty()) {
            return new Checked.Failed<>(problems);
        }
        SchemaCatalog catalog = new SchemaCatalog(run.tables(own.schema()));
        TypeNames types = TypeNames.read(connection, own.schema());
        ModuleTables tables = ModuleTables.read(connection, own.schema());
        Preparation.showTrees(connection);
        return Checked.ok(new ModuleDatabase(
                connection,
                own.schema(),
                catalog,
                types,
                new DatabaseDeclarations(connection),
                new DatabaseKeys(connection),
                tables,
                new TableDeclarations(new CatalogQueries(connection)),
                new ObjectNames(new CatalogQueries(connection), new ObjectOwners(own.schema(), schemas))));
    }

    /** The names of all functions that a statement can call. */
    List<String> functions() {
        try {
            return new CatalogReader(connection).functions();
        } catch (SQLException unavailable) {
            return List.of();
        }
    }
}

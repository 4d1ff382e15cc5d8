package dev.pgdbm.processor.describe;

import dev.pgdbm.embedded.EngineUnavailable;
import dev.pgdbm.embedded.PostgresServer;
import dev.pgdbm.embedded.ScratchDatabase;
import dev.pgdbm.migration.MigrationFile;
import dev.pgdbm.processor.describe.Effort.Phase;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The scratch databases of a compilation, one for each module, made when a statement first needs them. */
public final class CheckDatabases implements AutoCloseable {
    private final CheckEngine engine;
    private final Function<SchemaModuleModel, Checked<List<MigrationFile>>> migrations;
    private final Map<String, Checked<ModuleDatabase>> databases = new HashMap<>();
    private final List<ScratchDatabase> opened = new ArrayList<>();
    private final Effort effort = new Effort();

    /**
     * @param engine the server, which is closed together with this
     * @param migrations finds the migrations of a module
     */
    public CheckDatabases(CheckEngine engine, Function<SchemaModuleModel, Checked<List<MigrationFile>>> migrations) {
        this.engine = engine;
        this.migrations = migrations;
    }

    /** The database in which the migrations of a module have been applied; tried once. */
    Checked<ModuleDatabase> of(SchemaModuleModel module) {
        Checked<ModuleDatabase> known = databases.get(module.type());
        if (known == null) {
            known = open(module);
            databases.put(module.type(), known);
        }
        return known;
    }

    private Checked<ModuleDatabase> open(SchemaModuleModel module) {
        return ModuleMigrations.of(module, migrations)
                .then(files -> effort.measure(Phase.ENGINE, () -> server(module))
                        .then(server -> effort.measure(Phase.MIGRATIONS, () -> migrated(module, server, files))));
    }

    private Checked<ModuleDatabase> migrated(
            SchemaModuleModel module, PostgresServer server, List<ModuleMigrations> files) {
        try {
            ScratchDatabase database = server.createDatabase();
            opened.add(database);
            return ModuleDatabase.migrate(database.connect(), files);
        } catch (SQLException failure) {
            return Checked.failed(
                    unavailable(module, String.valueOf(failure.getMessage()), "see whether the server is there"));
        }
    }

    private Checked<PostgresServer> server(SchemaModuleModel module) {
        try {
            return Checked.ok(engine.server());
        } catch (EngineUnavailable unavailable) {
            return Checked.failed(unavailable(module, unavailable.reason(), unavailable.remedy()));
        }
    }

    private static Problem unavailable(SchemaModuleModel module, String cause, String remedy) {
        return Problem.error(
                        "no-engine", Location.of(module.source()), "there is no PostgreSQL to check the SQL against")
                .note(cause)
                .fix(remedy);
    }

    /** How long what took so far. */
    public Effort effort() {
        return effort;
    }

    /** Drops the databases and stops the server. */
    @Override
    public void close() {
        opened.forEach(ScratchDatabase::close);
        engine.close();
    }
}

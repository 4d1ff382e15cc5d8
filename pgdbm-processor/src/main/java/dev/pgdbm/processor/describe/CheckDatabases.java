package dev.pgdbm.processor.describe;

import dev.pgdbm.embedded.EngineUnavailable;
import dev.pgdbm.migration.MigrationFile;
import dev.pgdbm.processor.describe.Effort.Phase;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The scratch databases of a compilation, one for each module, made when a statement first needs them. */
public final class CheckDatabases implements AutoCloseable {
    private final CheckEngine engine;
    private final Function<SchemaModuleModel, Checked<List<MigrationFile>>> files;
    private final Map<String, Checked<List<ModuleMigrations>>> migrations = new HashMap<>();
    private final Map<String, Checked<ModuleDatabase>> databases = new HashMap<>();
    private final Effort effort = new Effort();
    private @Nullable Problem outage;

    /**
     * @param engine the server, which is closed together with this
     * @param files finds the migrations of a module
     */
    public CheckDatabases(CheckEngine engine, Function<SchemaModuleModel, Checked<List<MigrationFile>>> files) {
        this.engine = engine;
        this.files = files;
    }

    /** Begins to start the server, if that has not happened. */
    void begin() {
        engine.begin();
    }

    /** What is applied to make the database of a module; read once. */
    Checked<List<ModuleMigrations>> migrations(SchemaModuleModel module) {
        return migrations.computeIfAbsent(module.type(), type -> ModuleMigrations.of(module, files));
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
        return migrations(module).then(all -> {
            Checked<Boolean> engineIsThere = effort.measure(Phase.ENGINE, () -> await(module));
            return engineIsThere.then(there -> effort.measure(Phase.MIGRATIONS, () -> migrated(module, all)));
        });
    }

    private Checked<Boolean> await(SchemaModuleModel module) {
        try {
            engine.await();
            return Checked.ok(true);
        } catch (EngineUnavailable unavailable) {
            return Checked.failed(unavailable(module, unavailable.reason(), unavailable.remedy()));
        }
    }

    private Checked<ModuleDatabase> migrated(SchemaModuleModel module, List<ModuleMigrations> all) {
        try {
            return ModuleDatabase.migrate(engine.newDatabase(), new MissingRoles(engine.isOwn()), all);
        } catch (EngineUnavailable unavailable) {
            return Checked.failed(unavailable(module, unavailable.reason(), unavailable.remedy()));
        } catch (SQLException failure) {
            String reason = String.valueOf(failure.getMessage());
            return Checked.failed(unavailable(module, reason, "see whether the server is still there"));
        }
    }

    /** One problem for all modules, at the first that meets it: it is the fault of none. */
    private Problem unavailable(SchemaModuleModel module, String cause, String remedy) {
        if (outage == null) {
            outage = Problem.error(
                            "no-engine",
                            Location.of(module.source()),
                            "there is no PostgreSQL to check the SQL against")
                    .note(cause)
                    .fix(remedy);
        }
        return outage;
    }

    /** What the user has to know of the server. */
    public List<String> remarks() {
        return engine.remarks();
    }

    /** The server, if there is one. */
    public Optional<String> server() {
        return engine.name();
    }

    /** How long what took so far. */
    public Effort effort() {
        return effort;
    }

    /** Drops the databases and stops the server; again does nothing. */
    @Override
    public void close() {
        engine.close();
    }
}

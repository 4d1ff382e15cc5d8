package dev.pgdbm.processor.read;

import dev.pgdbm.error.InvalidMigrations;
import dev.pgdbm.migration.MigrationFile;
import dev.pgdbm.migration.MigrationSource;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the migrations of a module where the build tools keep resources. */
public final class MigrationFolders {
    private final ResourceRoots roots;

    public MigrationFolders(ResourceRoots roots) {
        this.roots = roots;
    }

    /** The migrations in the first resource root that has the module's folder. */
    public Checked<List<MigrationFile>> of(SchemaModuleModel module) {
        Optional<MigrationSource> source = roots.of(module.type())
                .map(root -> root.resolve(module.migrations()))
                .filter(Files::isDirectory)
                .map(MigrationSource::directory)
                .findFirst()
                .or(() -> roots.jarOf(module.type(), module.migrations()));
        return source.map(found -> files(module, found)).orElseGet(() -> Checked.failed(missing(module)));
    }

    private static Checked<List<MigrationFile>> files(SchemaModuleModel module, MigrationSource source) {
        try {
            return Checked.ok(source.files());
        } catch (InvalidMigrations invalid) {
            return new Checked.Failed<>(invalid.problems().stream()
                    .map(problem -> Problem.error("invalid-migrations", Location.of(module.source()), problem)
                            .note("module \"%s\" has its migrations in \"%s\""
                                    .formatted(module.name(), module.migrations())))
                    .toList());
        }
    }

    private Problem missing(SchemaModuleModel module) {
        String looked = roots.of(module.type()).map(Path::toString).collect(Collectors.joining(", "));
        return Problem.error(
                        "missing-migrations",
                        Location.of(module.source()),
                        "there is no folder \"%s\" with migrations".formatted(module.migrations()))
                .note("looked in " + (looked.isEmpty() ? "no place at all" : looked))
                .fix("create src/main/resources/%s/001_….sql, or say where it is: -Apgdbm.resources=…"
                        .formatted(module.migrations()));
    }
}

package dev.pgdbm.processor.describe;

import dev.pgdbm.error.InvalidName;
import dev.pgdbm.migration.MigrationFile;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.processor.describe.cache.Digest;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.processor.problem.SourceRef;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The migrations of a module, and the schema in which to apply them.
 *
 * @param schema for the module itself a name that nobody can guess, so that none can be hard-coded; for a module that it uses,
 *     the name under which its statements name it
 * @param source where to report what is wrong with a file
 */
record ModuleMigrations(SchemaName schema, List<MigrationFile> files, SourceRef source) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Those of the modules that a module uses, each behind what it uses itself, then its own. */
    static Checked<List<ModuleMigrations>> of(
            SchemaModuleModel module, Function<SchemaModuleModel, Checked<List<MigrationFile>>> finder) {
        Map<String, SchemaModuleModel> used = new LinkedHashMap<>();
        module.allUses().forEach(other -> used.putIfAbsent(other.type(), other));
        Stream<Checked<ModuleMigrations>> own = Stream.of(
                finder.apply(module).map(files -> new ModuleMigrations(scratchName(), files, module.source())));
        return namedDifferently(used.values())
                .then(all -> Checked.all(Stream.concat(all.stream().map(other -> used(other, finder)), own)
                        .toList()));
    }

    /** A digest of what is applied to make the database of a module, whose own schema has a random name. */
    static String digest(List<ModuleMigrations> modules) {
        SchemaName own = modules.get(modules.size() - 1).schema();
        Digest digest = new Digest();
        for (ModuleMigrations module : modules) {
            digest.add(module.schema().equals(own) ? "" : module.schema().value());
            module.files().forEach(file -> digest.add(file.filename()).add(file.checksum()));
        }
        return digest.hex();
    }

    private static Checked<Collection<SchemaModuleModel>> namedDifferently(Collection<SchemaModuleModel> modules) {
        Map<String, SchemaModuleModel> byName = new HashMap<>();
        List<Problem> problems = modules.stream()
                .flatMap(module -> Stream.ofNullable(byName.put(module.name(), module))
                        .map(other -> Problem.error(
                                        "module-name",
                                        Location.of(module.source()),
                                        "two modules that are used together are named \"%s\"".formatted(module.name()))
                                .note("they are %s and %s".formatted(other.type(), module.type()))
                                .fix("give one of them another name")))
                .toList();
        return Checked.of(modules, problems);
    }

    private static Checked<ModuleMigrations> used(
            SchemaModuleModel module, Function<SchemaModuleModel, Checked<List<MigrationFile>>> finder) {
        return schemaName(module)
                .both(finder.apply(module), (schema, files) -> new ModuleMigrations(schema, files, module.source()));
    }

    private static Checked<SchemaName> schemaName(SchemaModuleModel module) {
        try {
            return Checked.ok(SchemaName.of(module.name()));
        } catch (InvalidName invalid) {
            String message = Optional.ofNullable(invalid.getMessage()).orElse(module.name());
            return Checked.failed(Problem.error("module-name", Location.of(module.source()), message)
                    .fix("give the module a name that can be a schema"));
        }
    }

    private static SchemaName scratchName() {
        byte[] bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return SchemaName.of("pgdbm_" + HexFormat.of().formatHex(bytes));
    }
}

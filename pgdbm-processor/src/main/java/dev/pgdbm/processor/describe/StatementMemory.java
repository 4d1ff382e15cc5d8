package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.describe.cache.Definitions;
import dev.pgdbm.processor.describe.cache.DescriptionCache;
import dev.pgdbm.processor.model.Dependencies;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.ObjectName;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.processor.problem.Checked;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was said of statements, in this compilation and earlier ones. */
final class StatementMemory {
    private final DescriptionCache cache;
    private final Function<SchemaModuleModel, Checked<List<ModuleMigrations>>> migrations;
    private final Map<String, Optional<Definitions>> definitions = new HashMap<>();
    private final Map<QueryMethod, Description> recalled = new IdentityHashMap<>();

    StatementMemory(DescriptionCache cache, Function<SchemaModuleModel, Checked<List<ModuleMigrations>>> migrations) {
        this.cache = cache;
        this.migrations = migrations;
    }

    /** What is known of a method's statement and would be said again. */
    Optional<Description> recall(SchemaModuleModel module, QueryMethod method) {
        Optional<Description> known = Optional.ofNullable(recalled.get(method))
                .or(() -> definitions(module).flatMap(current -> cache.find(module, method, current)));
        known.ifPresent(description -> recalled.put(method, description));
        return known;
    }

    private Optional<Definitions> definitions(SchemaModuleModel module) {
        return definitions.computeIfAbsent(module.type(), type -> digest(module).flatMap(cache::definitions));
    }

    private Optional<String> digest(SchemaModuleModel module) {
        return migrations.apply(module).value().map(ModuleMigrations::digest);
    }

    /** Looks at how everything is defined in a database to which the module's migrations have just been applied. */
    void look(SchemaModuleModel module, ModuleDatabase database) {
        if (definitions(module).isEmpty()) {
            Definitions read = new DefinitionReader(database.connection(), database.schema()).read();
            digest(module).ifPresent(digest -> cache.keep(digest, read));
            definitions.put(module.type(), Optional.of(read));
        }
    }

    /** Keeps what was said, unless nobody knows on what it depends. */
    void keep(SchemaModuleModel module, QueryMethod method, Description description) {
        definitions(module)
                .ifPresent(current -> description
                        .use()
                        .dependencies()
                        .map(StatementMemory::names)
                        .ifPresent(names -> cache.keep(module, method, description, names, current)));
    }

    /** As {@link DefinitionReader} calls them. */
    private static List<String> names(Dependencies dependencies) {
        return Stream.of(
                        Stream.of(DefinitionReader.EVERYWHERE_NAME),
                        dependencies.relations().stream().map(name -> "relation " + name),
                        dependencies.functions().stream().map(name -> "function " + withoutArguments(name)),
                        dependencies.operators().stream().map(name -> "operator " + withoutArguments(name)),
                        dependencies.types().stream().map(name -> "type " + name))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private static String withoutArguments(ObjectName name) {
        String text = name.toString();
        int arguments = text.lastIndexOf('(');
        return arguments < 0 ? text : text.substring(0, arguments);
    }

    /** Writes what is new to disk. */
    void save() {
        cache.save();
    }
}

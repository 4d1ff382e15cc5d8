package dev.pgdbm.processor.describe.cache;

import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SchemaModuleModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The descriptions that earlier compilations of this user were given; nothing negative is kept. */
public final class DescriptionCache {
    private final Path directory;
    private final String versions;
    private final CacheCodec codec = new CacheCodec();
    private final Map<String, Shelf> shelves = new HashMap<>();

    /**
     * A cache.
     *
     * @param directory need not exist
     * @param versions of whatever else has a say: the analyser, the engine
     */
    public DescriptionCache(Path directory, String versions) {
        this.directory = directory;
        this.versions = versions;
    }

    /**
     * How the objects of a database are defined to which these migrations have been applied, if that ever happened.
     *
     * @param migrations a digest of them
     */
    public Optional<Definitions> definitions(String migrations) {
        return definitionsFile(migrations)
                .read()
                .flatMap(content -> codec.list(Definitions.Entry.class, content))
                .map(Definitions::of);
    }

    /** Keeps how the objects of a database are defined. */
    public void keep(String migrations, Definitions definitions) {
        definitionsFile(migrations).write(codec.bytes(Definitions.Entry.class, definitions.entries()));
    }

    private CacheFile definitionsFile(String migrations) {
        String name = new Digest().add(versions).add(migrations).hex();
        return new CacheFile(directory.resolve("definitions").resolve(name));
    }

    /** The description of a method's statement, if it is known and still true. */
    public Optional<Description> find(SchemaModuleModel module, QueryMethod method, Definitions definitions) {
        StatementKey key = StatementKey.of(versions, module, method);
        return shelf(module).find(key.digest(), definitions).map(found -> found.moved(key.sql()::written));
    }

    /**
     * Keeps the description of a method's statement.
     *
     * @param dependencies the objects that it depends on
     */
    public void keep(
            SchemaModuleModel module,
            QueryMethod method,
            Description description,
            List<String> dependencies,
            Definitions definitions) {
        StatementKey key = StatementKey.of(versions, module, method);
        shelf(module).keep(key.digest(), description.moved(key.sql()::canonical), dependencies, definitions);
    }

    private Shelf shelf(SchemaModuleModel module) {
        String name = new Digest().add(versions).add(module.type()).hex();
        return shelves.computeIfAbsent(
                name,
                digest ->
                        new Shelf(new CacheFile(directory.resolve("statements").resolve(digest)), codec));
    }

    /** Writes what is new, and makes room for it. */
    public void save() {
        boolean written = shelves.values().stream().filter(Shelf::save).count() > 0;
        if (written) {
            new CacheSweep(directory).run();
        }
    }
}

package dev.pgdbm.processor.describe.cache;

import dev.pgdbm.processor.model.Description;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The descriptions of the statements of one module. */
final class Shelf {
    /** Those of other branches, and of statements as they were, stay for a while. */
    private static final int LEAST_CAPACITY = 1_000;

    private static final int CAPACITY_PER_USED = 3;

    private final CacheFile file;
    private final CacheCodec codec;
    private final Map<String, Entry> entries;
    private final Map<String, Entry> used = new LinkedHashMap<>();
    private boolean changed;

    Shelf(CacheFile file, CacheCodec codec) {
        this.file = file;
        this.codec = codec;
        this.entries =
                stored().collect(Collectors.toMap(Entry::statement, Function.identity(), (first, second) -> first));
    }

    private Stream<Entry> stored() {
        return file.read().flatMap(content -> codec.list(Entry.class, content)).orElse(List.of()).stream();
    }

    /** The description of a statement, if the objects that it depends on are defined as they were. */
    Optional<Description> find(String statement, Definitions definitions) {
        Optional<Entry> valid = Optional.ofNullable(entries.get(statement))
                .filter(entry -> entry.definitions().equals(definitions.of(entry.dependencies())));
        valid.ifPresent(entry -> used.put(statement, entry));
        return valid.flatMap(entry -> codec.value(Description.class, entry.description()));
    }

    void keep(String statement, Description description, List<String> dependencies, Definitions definitions) {
        byte[] bytes = codec.bytes(Description.class, description);
        used.put(statement, new Entry(statement, dependencies, definitions.of(dependencies), bytes));
        changed = true;
    }

    /** Writes what is new, in front of what others wrote meanwhile; whether there was anything. */
    boolean save() {
        if (!changed) {
            return false;
        }
        Map<String, Entry> all = new LinkedHashMap<>(used);
        stored().forEach(entry -> all.putIfAbsent(entry.statement(), entry));
        int capacity = Math.max(LEAST_CAPACITY, CAPACITY_PER_USED * used.size());
        file.write(
                codec.bytes(Entry.class, all.values().stream().limit(capacity).toList()));
        changed = false;
        return true;
    }

    /**
     * A description.
     *
     * @param statement the digest of its key
     * @param dependencies the objects that it depends on
     * @param definitions the digest of their definitions
     * @param description as its codec writes it: most entries are not needed
     */
    record Entry(String statement, List<String> dependencies, String definitions, byte[] description) {}
}

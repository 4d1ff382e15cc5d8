package dev.pgdbm.processor.describe.cache;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How each object is defined that migrations made, as a digest. */
public final class Definitions {
    private final Map<String, String> digests;

    /** @param digests by what the objects are called, such as {@code relation users} */
    public Definitions(Map<String, String> digests) {
        this.digests = Map.copyOf(digests);
    }

    /** The digest of some of them; an object that is not there counts as one without definition. */
    String of(Collection<String> objects) {
        Digest digest = new Digest();
        objects.stream()
                .distinct()
                .sorted()
                .forEach(object -> digest.add(object).add(digests.getOrDefault(object, "")));
        return digest.hex();
    }

    List<Entry> entries() {
        return digests.entrySet().stream()
                .map(entry -> new Entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Definitions of(List<Entry> entries) {
        return new Definitions(entries.stream().collect(Collectors.toMap(Entry::object, Entry::digest)));
    }

    record Entry(String object, String digest) {}
}

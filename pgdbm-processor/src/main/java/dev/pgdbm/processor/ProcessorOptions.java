package dev.pgdbm.processor;

import dev.pgdbm.name.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options that javac passes as {@code -Apgdbm.…=…}.
 *
 * @param checkUrl a server to check against instead of the embedded one
 * @param lenient whether a nullable column may go, with a warning, into a reference of which nothing says that it is not null
 * @param postgres the major version to check against
 * @param resources where migrations are, instead of looking for them
 * @param verbose whether to say what was done in which time
 */
record ProcessorOptions(
        Optional<String> checkUrl,
        boolean lenient,
        Optional<String> postgres,
        Optional<String> resources,
        boolean verbose) {
    private static final String CHECK_URL = "pgdbm.check.url";
    private static final String NULLNESS = "pgdbm.nullness";
    private static final String POSTGRES = "pgdbm.postgres";
    private static final String RESOURCES = "pgdbm.resources";
    private static final String VERBOSE = "pgdbm.verbose";

    /** The other value, {@code strict}, is the default. */
    private static final String LENIENT = "lenient";

    /** The names of all options. */
    static final List<String> NAMES = List.of(CHECK_URL, NULLNESS, POSTGRES, RESOURCES, VERBOSE);

    static ProcessorOptions of(Map<String, String> options) {
        return new ProcessorOptions(
                Optional.ofNullable(options.get(CHECK_URL)),
                LENIENT.equals(options.get(NULLNESS)),
                Optional.ofNullable(options.get(POSTGRES)),
                Optional.ofNullable(options.get(RESOURCES)),
                Boolean.parseBoolean(options.get(VERBOSE)));
    }

    /** Complaints about options that begin like ours and are none, or have a value that is none. */
    static List<String> unknown(Map<String, String> options) {
        Stream<String> names = options.keySet().stream()
                .filter(name -> name.startsWith("pgdbm.") && !NAMES.contains(name))
                .sorted()
                .map(ProcessorOptions::unknown);
        Stream<String> values = Optional.ofNullable(options.get(NULLNESS))
                .filter(value -> !List.of("strict", LENIENT).contains(value))
                .map(value -> "-A%s is \"strict\" or \"lenient\", not \"%s\"".formatted(NULLNESS, value))
                .stream();
        return Stream.concat(names, values).toList();
    }

    private static String unknown(String name) {
        String help = Spelling.nearest(name, NAMES)
                .map("did you mean -A%s?"::formatted)
                .orElse("there are " + String.join(", ", NAMES));
        return "there is no option -A%s; %s".formatted(name, help);
    }
}

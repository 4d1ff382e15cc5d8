package dev.pgdbm.embedded.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A user of the machine that root can lend a process to.
 *
 * @param name as in {@code /etc/passwd}
 * @param uid the number of the user
 * @param gid the number of the user's group
 */
public record Account(String name, int uid, int gid) {
    private static final List<String> CANDIDATES = List.of("nobody", "postgres");

    /** The first account in a file like {@code /etc/passwd} that owns nothing of value. */
    static Optional<Account> unprivileged(Path passwd) throws IOException {
        if (!Files.isReadable(passwd)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(passwd);
        return CANDIDATES.stream().flatMap(name -> named(name, lines)).findFirst();
    }

    private static Stream<Account> named(String name, List<String> lines) {
        return lines.stream()
                .map(line -> Arrays.asList(line.split(":", -1)))
                .filter(fields -> fields.size() > 3 && fields.get(0).equals(name))
                .map(fields -> new Account(name, Integer.parseInt(fields.get(2)), Integer.parseInt(fields.get(3))));
    }
}

package dev.pgdbm.embedded.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words before a command that make PostgreSQL run when this JVM runs as root, which PostgreSQL refuses.
 *
 * @param prefix the words; none for an ordinary user
 * @param account whose the files of the server must be, if not this user's
 */
public record Privileges(List<String> prefix, @Nullable Account account) {
    private static final Path PASSWD = Path.of("/etc/passwd");

    /** As an ordinary user: nothing to do. */
    private static Privileges ofThisUser() {
        return new Privileges(List.of(), null);
    }

    /** What works on this machine, found by trying. */
    public static Privileges tried(Engine engine, Map<String, String> environment)
            throws IOException, InterruptedException {
        return isRoot() ? tried(ways(), engine, environment) : ofThisUser();
    }

    private static Privileges tried(List<Privileges> candidates, Engine engine, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> attempts = new ArrayList<>();
        for (Privileges candidate : candidates) {
            Command.Outcome outcome = candidate.tryOut(engine, environment);
            if (outcome.succeeded()) {
                return candidate;
            }
            attempts.add("\"%s\" (%s)".formatted(String.join(" ", candidate.prefix), outcome.said()));
        }
        // If the programs are damaged, that is the news.
        engine.run();
        throw Fault.onlyRoot(attempts);
    }

    /** {@code initdb --show} refuses root, looks up the user's name and runs {@code postgres}, then does nothing. */
    private Command.Outcome tryOut(Engine engine, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> trial = List.of(engine.program("initdb"), "--show", "--pgdata=none");
        return new Command(shell(trial), environment).runIn(engine.home());
    }

    /** Through a shell, which knows the PATH of the environment and says what is missing. */
    private List<String> shell(List<String> command) {
        return Stream.of(List.of("/bin/sh", "-c", "exec \"$@\"", "sh"), prefix, command)
                .flatMap(List::stream)
                .toList();
    }

    /** The command with the prefix before it. */
    public List<String> before(List<String> command) {
        return Stream.concat(prefix.stream(), command.stream()).toList();
    }

    /** Hands files over to the account that the server runs under. */
    public void own(Path directory) throws IOException {
        if (account != null) {
            new FileTree(directory).giveTo(account);
        }
    }

    /** Whether PostgreSQL runs with them here. */
    public boolean works(Engine engine, Map<String, String> environment) throws IOException, InterruptedException {
        return tryOut(engine, environment).succeeded();
    }

    /** All ways for root, the best first. */
    public static List<Privileges> ways() throws IOException {
        Optional<Account> unprivileged = Account.unprivileged(PASSWD);
        // Without a mapping the process sees itself, and the files of root, as nobody's: nothing changes hands.
        Stream<Privileges> own = Stream.of(new Privileges(List.of("unshare", "-U"), null));
        return Stream.concat(own, unprivileged.stream().flatMap(Privileges::lent))
                .toList();
    }

    private static Stream<Privileges> lent(Account account) {
        List<String> setpriv =
                List.of("setpriv", "--reuid=" + account.uid(), "--regid=" + account.gid(), "--clear-groups");
        // Containers have the cache below /root, which nobody else may enter without this capability.
        List<String> entering = List.of("--inh-caps=+dac_override", "--ambient-caps=+dac_override");
        return Stream.of(
                new Privileges(setpriv, account),
                new Privileges(
                        Stream.concat(setpriv.stream(), entering.stream()).toList(), account),
                new Privileges(List.of("runuser", "-u", account.name(), "--"), account));
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        return Files.exists(self)
                ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
                : "root".equals(System.getProperty("user.name"));
    }
}

package dev.pgdbm.embedded.engine;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.tukaani.xz.XZIOException;

/**
 * The programs of PostgreSQL, unpacked.
 *
 * @param home the directory that they are in
 * @param version such as {@code 18.6}
 * @param platform what they run on
 */
public record Engine(Path home, String version, Platform platform) {
    private static final String VERSION_FILE = "pgdbm-version.txt";

    /** EACCES, in the words of JDK 17 and of JDK 25. */
    private static final Pattern PERMISSION_DENIED = Pattern.compile("error(=|: )13\\b");

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+(?:\\.\\d+|\\w+))");

    /** The engine of a major version, unpacked into the cache from the archive on the class path if need be. */
    public static Engine ofMajor(int major, ClassLoader classPath, Platform platform, Path cache)
            throws IOException, InterruptedException {
        List<String> others = new ArrayList<>();
        for (Binaries binaries : Binaries.on(classPath, platform, major)) {
            Engine engine = unpacked(binaries, cache.resolve("engine"));
            if (engine.majorVersion() == major) {
                return engine;
            }
            others.add(engine.version());
        }
        throw others.isEmpty() ? Fault.noBinaries(platform, major) : Fault.otherMajor(platform, major, others);
    }

    private static Engine unpacked(Binaries binaries, Path engines) throws IOException, InterruptedException {
        String suffix = binaries.platform().isWindows() ? ".exe" : "";
        List<String> landmarks = List.of("bin/postgres" + suffix, "bin/initdb" + suffix, VERSION_FILE);
        Path home = new PreparedDirectory(engines.resolve(binaries.key()), landmarks)
                .madeBy(empty -> unpack(binaries, empty));
        return new Engine(home, Files.readString(home.resolve(VERSION_FILE)), binaries.platform());
    }

    private static void unpack(Binaries binaries, Path empty) throws IOException, InterruptedException {
        try {
            binaries.unpackTo(empty);
        } catch (EOFException | XZIOException | ZipException damaged) {
            throw Fault.archive(binaries.platform().archive(), damaged);
        }
        Engine engine = new Engine(empty, "", binaries.platform());
        Files.writeString(empty.resolve(VERSION_FILE), engine.run());
    }

    /** Runs the engine to see that it can; the version that it says it is. */
    public String run() throws IOException, InterruptedException {
        String said = versionLine();
        Matcher version = VERSION.matcher(said);
        if (!version.find()) {
            throw Fault.doesNotRun(home, said);
        }
        return version.group(1);
    }

    private String versionLine() throws IOException, InterruptedException {
        try {
            return new Command(List.of(program("postgres"), "--version"), Map.of())
                    .runIn(home)
                    .said();
        } catch (IOException failure) {
            String message = String.valueOf(failure.getMessage());
            throw PERMISSION_DENIED.matcher(message).find() && Files.isRegularFile(Path.of(program("postgres")))
                    ? Fault.noexec(home)
                    : Fault.doesNotRun(home, message);
        }
    }

    /** The major version: 18 of 18.6. */
    public int majorVersion() {
        return Integer.parseInt(version.split("\\D", 2)[0]);
    }

    /** The path of {@code postgres}, {@code initdb} or {@code pg_ctl}. */
    public String program(String name) {
        return home.resolve("bin")
                .resolve(platform.isWindows() ? name + ".exe" : name)
                .toString();
    }

    /** Names the engine among others: version, platform and checksum. */
    String key() {
        return version + "-" + home.getFileName();
    }
}

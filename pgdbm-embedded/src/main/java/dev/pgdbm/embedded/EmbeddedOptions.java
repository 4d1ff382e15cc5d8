package dev.pgdbm.embedded;

import java.nio.file.Path;
import java.util.Map;

/**
 * How to start an embedded PostgreSQL.
 *
 * @param majorVersion the major version of PostgreSQL, 14 to 18; its binaries must be on the class path
 * @param cacheDirectory where the unpacked engine, the prepared data directories and the running servers live
 * @param environment the environment of the server's process; variables named {@code PG…} are not handed on
 */
public record EmbeddedOptions(int majorVersion, Path cacheDirectory, Map<String, String> environment) {
    /** The major version unless another is asked for. */
    public static final int DEFAULT_MAJOR_VERSION = 18;

    /** Copies the environment and makes the directory absolute. */
    public EmbeddedOptions {
        cacheDirectory = cacheDirectory.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /**
     * PostgreSQL 18 in the {@link CacheDirectory} of this user.
     *
     * @throws EngineUnavailable if no directory can serve as the cache
     */
    public static EmbeddedOptions fromEnvironment() {
        Map<String, String> environment = System.getenv();
        Path cache = CacheDirectory.resolve(environment, System.getProperties());
        return new EmbeddedOptions(DEFAULT_MAJOR_VERSION, cache, environment);
    }

    /** The same with another major version. */
    public EmbeddedOptions withMajorVersion(int version) {
        return new EmbeddedOptions(version, cacheDirectory, environment);
    }

    /** The same with another cache. */
    public EmbeddedOptions withCacheDirectory(Path directory) {
        return new EmbeddedOptions(majorVersion, directory, environment);
    }

    /** The same with another environment. */
    public EmbeddedOptions withEnvironment(Map<String, String> variables) {
        return new EmbeddedOptions(majorVersion, cacheDirectory, variables);
    }

    /** Without the environment: it may hold secrets. */
    @Override
    public String toString() {
        return "EmbeddedOptions[majorVersion=%d, cacheDirectory=%s]".formatted(majorVersion, cacheDirectory);
    }
}

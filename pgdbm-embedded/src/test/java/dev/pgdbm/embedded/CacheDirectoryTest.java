package dev.pgdbm.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheDirectoryTest {
    @TempDir
    Path directory;

    private final Properties properties = new Properties();

    @BeforeEach
    void describeTheMachine() throws IOException {
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.name", "ada");
        properties.setProperty("user.home", directory.resolve("home").toString());
        properties.setProperty("java.io.tmpdir", directory.toString());
    }

    private Path resolve(Map<String, String> environment) {
        return CacheDirectory.resolve(environment, properties);
    }

    @Test
    void isTheOneThatIsAskedFor() {
        assertThat(resolve(Map.of("PGDBM_CACHE", "/some/where", "XDG_CACHE_HOME", "/else/where")))
                .isEqualTo(Path.of("/some/where"));
    }

    @Test
    void isInTheHomeDirectory() {
        assertThat(resolve(Map.of())).isEqualTo(directory.resolve("home/.cache/pgdbm"));
        assertThat(resolve(Map.of("PGDBM_CACHE", ""))).isEqualTo(directory.resolve("home/.cache/pgdbm"));
    }

    @Test
    void isWhereXdgSays() {
        assertThat(resolve(Map.of("XDG_CACHE_HOME", directory.resolve("xdg").toString())))
                .isEqualTo(directory.resolve("xdg/pgdbm"));
    }

    @Test
    void isWhereMacAndWindowsHaveTheirs() {
        properties.setProperty("os.name", "Mac OS X");
        assertThat(resolve(Map.of())).isEqualTo(directory.resolve("home/Library/Caches/pgdbm"));
        properties.setProperty("os.name", "Windows 11");
        assertThat(resolve(Map.of("LOCALAPPDATA", directory.resolve("local").toString())))
                .isEqualTo(directory.resolve("local/pgdbm"));
    }

    @Test
    void isTemporaryAndPrivateWithoutAHome() throws IOException {
        properties.setProperty("user.home", "?");
        Path temporary = resolve(Map.of());
        assertThat(temporary).isEqualTo(directory.resolve("pgdbm-ada")).isEqualTo(resolve(Map.of()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary)))
                .isEqualTo("rwx------");
    }

    @Test
    void isTemporaryIfTheHomeIsNoDirectory() throws IOException {
        Files.createFile(directory.resolve("home"));
        assertThat(resolve(Map.of())).isEqualTo(directory.resolve("pgdbm-ada"));
    }

    @Test
    void isNotATemporaryOneThatOthersMayWriteTo() throws IOException {
        properties.setProperty("user.home", "?");
        Path planted = Files.createDirectory(directory.resolve("pgdbm-ada"));
        Files.setPosixFilePermissions(planted, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(() -> resolve(Map.of()))
                .isInstanceOf(EngineUnavailable.class)
                .hasMessage(
                        "There is no home directory for a cache, and %s cannot be one (others may write to it)."
                                + " Let PGDBM_CACHE name a directory that you may write to.",
                        planted);
    }
}

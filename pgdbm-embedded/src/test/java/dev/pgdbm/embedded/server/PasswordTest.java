package dev.pgdbm.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordTest {
    private static final String OLD =
            "SCRAM-SHA-256$4096:" + "A".repeat(24) + "$" + "B".repeat(44) + ":" + "C".repeat(44);
    private static final String NEW = "SCRAM-SHA-256\\$0001:[A-Za-z0-9+/=]{24}\\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}";

    @Test
    void aLocaleWithOtherDigitsMakesTheSameVerifier(@TempDir Path data) throws IOException {
        Path roles = Files.createDirectories(data.resolve("global")).resolve("1260");
        Files.writeString(roles, "before " + OLD + " after");
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            Password.random().putInto(data);
        } finally {
            Locale.setDefault(usual);
        }
        assertThat(Files.readString(roles)).matches("before " + NEW + " after");
    }
}

package dev.pgdbm.processor.describe.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

/** Which build of some code this is, by the sizes and times of its files: reading them would take longer than it saves. */
public final class CodeVersion {
    private CodeVersion() {}

    /** Another text for another build of the jar or directory that a class is in. */
    public static String of(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(CodeVersion::of)
                .orElse("unknown");
    }

    private static String of(CodeSource source) {
        try (Stream<Path> files = Files.walk(Path.of(source.getLocation().toURI()))) {
            Digest digest = new Digest();
            files.filter(Files::isRegularFile).sorted().forEach(file -> digest.add(state(file)));
            return digest.hex();
        } catch (IOException | UncheckedIOException | URISyntaxException unreadable) {
            return source.getLocation().toString();
        }
    }

    private static String state(Path file) {
        try {
            return "%s %d %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

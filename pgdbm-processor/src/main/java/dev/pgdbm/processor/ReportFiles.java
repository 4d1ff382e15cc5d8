package dev.pgdbm.processor;

import dev.pgdbm.processor.report.ReportDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that {@code -Apgdbm.report=…} asks for. They are no output of the compiler, so that the Filer has no part in it.
 *
 * @param directory as the option says it
 */
record ReportFiles(String directory) {
    private static final String PAGE = "index.html";
    private static final String DATA = "report.json";

    /** Writes them; the complaint if that fails, which is no reason to fail a compilation. */
    Optional<String> write(ReportDocument document) {
        try {
            Path folder = Files.createDirectories(Path.of(directory).toAbsolutePath());
            Files.writeString(folder.resolve(PAGE), document.html());
            Files.writeString(folder.resolve(DATA), document.json());
            return Optional.empty();
        } catch (IOException | InvalidPathException failure) {
            return Optional.of("the report cannot be written to \"%s\": %s; give -Apgdbm.report a writable directory"
                    .formatted(directory, failure));
        }
    }
}

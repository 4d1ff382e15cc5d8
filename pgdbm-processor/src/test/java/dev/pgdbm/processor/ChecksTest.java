package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Guards the codes of problems: whoever adds one adds a case that fails with it and one that passes. */
class ChecksTest {
    private static final Map<String, Set<Path>> CODES = ProblemCodes.inSources();

    /** What no source file can provoke by itself, and where it is tested instead. */
    private static final Map<String, Class<?>> WITHOUT_CASES = Map.of(
            "bug",
            BugTest.class,
            "cannot-write",
            SourceWriterTest.class,
            "nameless-parameters",
            NamelessParametersTest.class,
            "no-engine",
            EngineTest.class,
            "unchecked",
            UncheckedTest.class);

    static List<String> codesWithCases() {
        return CODES.keySet().stream()
                .filter(code -> !WITHOUT_CASES.containsKey(code))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codesWithCases")
    void aCaseFailsWithTheCode(String code) {
        assertThat(casesOf(code))
                .anyMatch(one ->
                        messages(one).contains("error: ") && messages(one).contains("[pgdbm:" + code + "]"));
    }

    @ParameterizedTest
    @MethodSource("codesWithCases")
    void aCasePasses(String code) {
        assertThat(casesOf(code)).anyMatch(one -> messages(one).isEmpty());
    }

    @Test
    void codesAreKebabCase() {
        assertThat(CODES.keySet()).allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void aCodeOfACheckIsItsAlone() {
        assertThat(CODES)
                .allSatisfy((code, files) -> assertThat(
                                files.size() == 1 || files.stream().noneMatch(file -> file.startsWith("check")))
                        .as("%s is told by %s", code, files)
                        .isTrue());
    }

    @Test
    void aCodeBelongsToOneStage() {
        assertThat(CODES)
                .allSatisfy((code, files) -> assertThat(
                                files.stream().map(ChecksTest::stage).distinct())
                        .as("stages of %s", code)
                        .hasSize(1));
    }

    @Test
    void everyCheckHasACode() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/dev/pgdbm/processor/check"))) {
            List<Path> checks = files.filter(file -> source(file).matches("(?s).*implements (Template)?Check \\{.*"))
                    .map(file -> Path.of("check").resolve(file.getFileName()))
                    .toList();
            assertThat(CODES.values().stream().flatMap(Set::stream)).containsAll(checks);
        }
    }

    @Test
    void theListOfCodesWithoutCasesIsUpToDate() {
        assertThat(CODES).containsKeys(WITHOUT_CASES.keySet().toArray(String[]::new));
    }

    private static List<Case> casesOf(String code) {
        return Case.all().stream().filter(one -> one.subject().equals(code)).toList();
    }

    private static String messages(Case one) {
        return Files.exists(one.expectedMessages()) ? source(one.expectedMessages()) : "";
    }

    /** The core's template, script and migration packages are one stage: what a text is. */
    private static String stage(Path file) {
        String folder = file.getName(0).toString();
        return List.of("template", "script", "migration").contains(folder) ? "core" : folder;
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

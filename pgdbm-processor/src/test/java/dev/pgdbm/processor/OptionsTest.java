package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of the processor. */
class OptionsTest {
    @TempDir
    private Path root;

    @Test
    void aMisspeltOneIsAWarningWithTheOneThatWasMeant() {
        assertThat(compiledWith("-Apgdbm.verbos=true").messages(Kind.WARNING))
                .contains("there is no option -Apgdbm.verbos; did you mean -Apgdbm.verbose?");
    }

    @Test
    void aStrangeOneIsAWarningWithThoseThatThereAre() {
        assertThat(compiledWith("-Apgdbm.colour=blue").messages(Kind.WARNING))
                .contains(
                        "there is no option -Apgdbm.colour; there are pgdbm.check, pgdbm.check.url, pgdbm.nullness, pgdbm.postgres, pgdbm.report, pgdbm.resources, pgdbm.verbose");
    }

    @Test
    void thoseOfOtherProcessorsAreTheirBusiness() {
        assertThat(compiledWith("-Amapstruct.verbose=true").messages(Kind.WARNING))
                .noneMatch(warning -> warning.contains("there is no option"));
    }

    @Test
    void verboseSaysWhatWasDone() {
        assertThat(compiledWith("-Apgdbm.verbose=true").messages(Kind.NOTE))
                .anyMatch(note -> note.startsWith("pgdbm checked 2 statements of 1 DAOs in "));
    }

    @Test
    void otherwiseItIsSilent() {
        assertThat(compiledWith("-Xlint:all,-processing,-path").messages()).isEmpty();
    }

    private Compiled compiledWith(String option) {
        String members = """
                @Query("SELECT email FROM <<tables.users>>") List<String> emails();
                @Query("SELECT count(*) FROM <<tables.users>>") long count();
                """;
        return Project.shop(root)
                .with("src/main/java/Users.java", Project.dao("Users", members))
                .withOptions(option)
                .compileAll();
    }
}

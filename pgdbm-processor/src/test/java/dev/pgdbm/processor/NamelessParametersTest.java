package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows made by constructors of classes that are compiled already, with and without the names of parameters. */
class NamelessParametersTest {
    private static final String BADGE = "public final class Badge { public Badge(long id, String email) {} }";
    private static final String DAO =
            Project.dao("Users", "@Query(\"SELECT id, email FROM <<tables.users>>\") List<Badge> badges();");

    @TempDir
    private Path library;

    @TempDir
    private Path root;

    @Test
    void withoutNamesNothingCanBePaired() {
        assertThat(errors("-g:none"))
                .singleElement()
                .asString()
                .contains("the parameters of \"Badge\" have no names [pgdbm:nameless-parameters]")
                .contains("fix: compile \"Badge\" with javac -parameters");
    }

    @Test
    void withNamesTheyAreAsInSource() {
        assertThat(errors("-parameters")).isEmpty();
    }

    private List<String> errors(String option) {
        Project badges = Project.in(library).withOnly(option).with("Badge.java", BADGE);
        assertThat(badges.compileAll().errors()).isEmpty();
        return Project.shop(root)
                .withClassPath(badges.output())
                .with("src/main/java/Users.java", DAO)
                .compileAll()
                .errors();
    }
}

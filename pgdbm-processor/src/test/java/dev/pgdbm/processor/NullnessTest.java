package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reference without annotation promises: not to be null, unless {@code -Apgdbm.nullness=lenient} forgives it. */
class NullnessTest {
    private static final String CODE = "[pgdbm:nullable-column]";
    private static final String UNANNOTATED =
            Project.dao("Users", "@Query(\"SELECT max(email) FROM <<tables.users>>\") String last();");
    private static final String PRIMITIVE =
            Project.dao("Users", "@Query(\"SELECT max(id) FROM <<tables.users>>\") long last();");

    @TempDir
    private Path root;

    @Test
    void aReferenceWithoutAnnotationIsAnError() {
        assertThat(compiled(UNANNOTATED).errors()).singleElement().asString().contains(CODE);
    }

    @Test
    void ofWhichLenientMakesAWarning() {
        Compiled compiled = compiled(UNANNOTATED, "-Apgdbm.nullness=lenient");
        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.messages(Kind.WARNING)).anyMatch(warning -> warning.contains(CODE));
    }

    @Test
    void lenientReadsNullAsNull() {
        assertThat(compiled(UNANNOTATED, "-Apgdbm.nullness=lenient").generated("UsersImpl.java"))
                .contains("String result = rows.getString(1);");
    }

    @Test
    void aPrimitiveIsAnErrorAllTheSame() {
        assertThat(compiled(PRIMITIVE, "-Apgdbm.nullness=lenient").errors())
                .singleElement()
                .asString()
                .contains(CODE);
    }

    @Test
    void soIsAReferenceInNullMarkedCode() {
        String marked = UNANNOTATED.replace("@Dao", "@org.jspecify.annotations.NullMarked @Dao");
        assertThat(compiled(marked, "-Apgdbm.nullness=lenient").errors())
                .singleElement()
                .asString()
                .contains(CODE);
    }

    @Test
    void soIsOneWithAnAnnotationThatSaysSo() {
        String annotated = UNANNOTATED.replace("String last", "@org.jspecify.annotations.NonNull String last");
        assertThat(compiled(annotated, "-Apgdbm.nullness=lenient").errors())
                .singleElement()
                .asString()
                .contains(CODE);
    }

    @Test
    void anotherValueOfTheOptionIsAWarning() {
        assertThat(compiled(PRIMITIVE, "-Apgdbm.nullness=loose").messages(Kind.WARNING))
                .contains("-Apgdbm.nullness is one of strict, lenient, not \"loose\"; it is taken for strict");
    }

    private Compiled compiled(String dao, String... options) {
        return Project.shop(root)
                .with("src/main/java/Users.java", dao)
                .withOptions(options)
                .compileAll();
    }
}

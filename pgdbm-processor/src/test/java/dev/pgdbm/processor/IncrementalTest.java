package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.read.DelegatingEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lets Gradle compile one DAO without the others: its processor is "isolating". */
class IncrementalTest {
    @TempDir
    private Path root;

    @Test
    void gradleIsTold() throws IOException {
        try (InputStream marker =
                PgdbmProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(marker)
                    .asString(StandardCharsets.UTF_8)
                    .isEqualToIgnoringNewLines(PgdbmProcessor.class.getName() + ",isolating");
        }
    }

    @Test
    void eachFileIsMadeOfOneDao() {
        assertThat(uses()).containsExactly("UsersImpl of [Users]", "PostsImpl of [Posts]");
    }

    @Test
    void oneDaoIsCompiledWithTheOthersAsClasses() {
        Project project = shopWithTwoDaos();
        project.compileAll();

        Compiled compiled = project.withClassPath(project.output()).compile("Users.java");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.has("UsersImpl.class")).isTrue();
    }

    private Project shopWithTwoDaos() {
        return Project.shop(root)
                .with("src/main/java/Users.java", Project.goodDao("Users"))
                .with("src/main/java/Posts.java", Project.goodDao("Posts"));
    }

    /** What the Filer was asked for. Reading through it makes Gradle compile everything, so there must be none of that. */
    private List<String> uses() {
        List<String> uses = new ArrayList<>();
        shopWithTwoDaos()
                .withProcessors(() -> List.of(new WrappedProcessor(environment -> recording(environment, uses))))
                .compile("Shop.java", "Users.java", "Posts.java");
        return uses.stream().sorted((a, b) -> b.compareTo(a)).toList();
    }

    private static ProcessingEnvironment recording(ProcessingEnvironment environment, List<String> uses) {
        return new DelegatingEnvironment(environment) {
            @Override
            public Filer getFiler() {
                return new RecordingFiler(super.getFiler(), uses);
            }
        };
    }

    private record RecordingFiler(Filer filer, List<String> uses) implements Filer {
        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
            uses.add(name + " of " + Stream.of(origins).map(Element::toString).toList());
            return filer.createSourceFile(name, origins);
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
            uses.add("class " + name);
            return filer.createClassFile(name, origins);
        }

        @Override
        public FileObject createResource(Location location, CharSequence folder, CharSequence name, Element... origins)
                throws IOException {
            uses.add("creates " + name);
            return filer.createResource(location, folder, name, origins);
        }

        @Override
        public FileObject getResource(Location location, CharSequence folder, CharSequence name) throws IOException {
            uses.add("reads " + name);
            return filer.getResource(location, folder, name);
        }
    }
}

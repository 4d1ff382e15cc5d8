package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.read.DelegatingEnvironment;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Build tools and IDEs hand over environments of their own; the migrations beside the sources and the places are the same. */
class WrappedProcessorTest {
    @TempDir
    private Path root;

    static Stream<Named<UnaryOperator<ProcessingEnvironment>>> wrappings() {
        return Stream.of(
                Named.of("as Gradle", DelegatingEnvironment::new),
                Named.of("as IntelliJ", WrappedProcessorTest::proxy));
    }

    @ParameterizedTest
    @MethodSource("wrappings")
    void theMistakeIsShownAtItsPlace(UnaryOperator<ProcessingEnvironment> wrapping) {
        Compiled compiled = Project.shop(root)
                .withOutput("elsewhere/deep/in/another/place/of/classes")
                .with("src/main/java/Users.java", Project.badDao("Users"))
                .withProcessors(() -> List.of(new WrappedProcessor(wrapping)))
                .compileAll();

        assertThat(compiled.errors())
                .singleElement()
                .asString()
                .contains("column \"emial\" does not exist in <<tables.users>>", "--> Users.java:7:20");
    }

    private static ProcessingEnvironment proxy(ProcessingEnvironment environment) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                WrappedProcessorTest.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> method.invoke(environment, arguments));
    }
}

package dev.pgdbm.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.read.DelegatingEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When pgdbm itself fails, that is one error with all that a report needs. Here the compiler breaks its promises. */
class BugTest {
    @TempDir
    private Path root;

    static Stream<Named<Supplier<Throwable>>> faults() {
        return Stream.of(
                Named.of("an exception", () -> new IllegalStateException("boom")),
                Named.of("a library of another version", () -> new NoSuchMethodError("boom")),
                Named.of("a recursion without end", () -> new StackOverflowError("boom")),
                Named.of("an assertion of javac's", () -> new AssertionError("boom")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whileReadingItNamesTheDao(Supplier<Throwable> fault) {
        assertThat(errors(environment -> withoutMembers(environment, fault)))
                .singleElement()
                .asString()
                .contains(
                        "pgdbm failed on \"Users\": this is a bug of pgdbm [pgdbm:bug]",
                        "--> Users.java:6:18",
                        fault.get().toString(),
                        "at dev.pgdbm.processor.read.DaoReader",
                        "fix: report it with this text");
    }

    @Test
    void whileDescribingItNamesTheMethod() {
        assertThat(errors(BugTest::withoutResources))
                .singleElement()
                .asString()
                .contains(
                        "pgdbm failed on \"Users.emails\": this is a bug of pgdbm [pgdbm:bug]",
                        "--> Users.java:7:",
                        "java.lang.IllegalStateException: boom",
                        "at dev.pgdbm.processor.describe.");
    }

    private List<String> errors(UnaryOperator<ProcessingEnvironment> breaking) {
        return Project.in(root)
                .with("src/Shop.java", Project.SHOP)
                .with("src/Users.java", Project.goodDao("Users"))
                .withProcessors(() -> List.of(new WrappedProcessor(breaking)))
                .compileAll()
                .errors();
    }

    private static ProcessingEnvironment withoutMembers(ProcessingEnvironment environment, Supplier<Throwable> fault) {
        return new DelegatingEnvironment(environment) {
            @Override
            public Elements getElementUtils() {
                return broken(Elements.class, super.getElementUtils(), "getAllMembers", fault);
            }
        };
    }

    private static ProcessingEnvironment withoutResources(ProcessingEnvironment environment) {
        return new DelegatingEnvironment(environment) {
            @Override
            public Filer getFiler() {
                return broken(Filer.class, super.getFiler(), "getResource", () -> new IllegalStateException("boom"));
            }
        };
    }

    private static <T> T broken(Class<T> type, T working, String method, Supplier<Throwable> fault) {
        return type.cast(Proxy.newProxyInstance(
                BugTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        throw fault.get();
                    }
                    try {
                        return called.invoke(working, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }
}

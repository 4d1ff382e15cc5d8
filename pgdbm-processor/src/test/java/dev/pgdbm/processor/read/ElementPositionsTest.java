package dev.pgdbm.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.read.source.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Elements are found at their names. */
class ElementPositionsTest {
    private static final String SOURCE = """
            import dev.pgdbm.annotation.*;
            import java.util.*;

            /** Class Users { byEmail( }. */
            @Dao(Users.class) @Deprecated
            public interface Users {
                @Query("SELECT 1 byEmail(")
                // byEmail(
                <T extends Users> Map<String, List<T>> byEmail(
                        @Deprecated final String email, List<? extends email> limit, email... rest);

                record User(@Column("id") long id, @Column("e") String email) implements Users {
                    User {}
                }

                enum Order { @Deprecated NEWEST, OLDEST { } }

                interface email {}

                class Page<T> { int size, offset = 1; String[] names[]; Page(int size) {} }
            }
            """;

    private final Map<String, String> found = new HashMap<>();

    ElementPositionsTest() {
        Compilation.javac(Map.of("Users.java", SOURCE)).process((environment, root) -> {
            SourcePositions positions = SourcePositions.in(environment);
            all(root)
                    .forEach(element -> positions
                            .of(JavacSource.of(element), null)
                            .ifPresent(position ->
                                    found.put(element.getKind() + " " + element.getSimpleName(), position.toString())));
        });
    }

    @Test
    void types() {
        assertFound("INTERFACE Users", "Users {\n    @Query");
        assertFound("RECORD User", "User(@Column");
        assertFound("ENUM Order", "Order {");
        assertFound("CLASS Page", "Page<T>");
    }

    @Test
    void methodsAndParameters() {
        assertFound("METHOD byEmail", "byEmail(\n            @Dep");
        assertFound("PARAMETER email", "email, List");
        assertFound("PARAMETER limit", "limit,");
        assertFound("PARAMETER rest", "rest)");
        assertFound("PARAMETER size", "size) {}");
    }

    @Test
    void recordComponents() {
        assertFound("RECORD_COMPONENT id", "id, @Col");
        assertFound("RECORD_COMPONENT email", "email) impl");
    }

    @Test
    void constantsOfEnumsAndFields() {
        assertFound("ENUM_CONSTANT NEWEST", "NEWEST");
        assertFound("ENUM_CONSTANT OLDEST", "OLDEST");
        assertFound("FIELD size", "size,");
        assertFound("FIELD offset", "offset");
        assertFound("FIELD names", "names");
    }

    @Test
    void annotationsAndTheirValues() {
        List<Optional<Position>> positions = new ArrayList<>();
        Compilation.javac(Map.of("Users.java", SOURCE)).process((environment, root) -> {
            JavacSource value = Queries.source(root);
            SourcePositions of = SourcePositions.in(environment);
            positions.add(of.of(value, null));
            positions.add(of.of(new JavacSource(root, value.annotation(), null), null));
            positions.add(of.of(new JavacSource(null, null, null), null));
        });
        assertThat(positions)
                .containsExactly(Optional.of(at("Users.class")), Optional.of(at("@Dao")), Optional.empty());
    }

    @Test
    void nothingForClassFiles() {
        assertThat(inObject(type -> type)).isEmpty();
        assertThat(inObject(type -> type.getEnclosedElements().get(0))).isEmpty();
    }

    private static Optional<Position> inObject(Function<TypeElement, Element> choice) {
        List<Optional<Position>> found = new ArrayList<>();
        Compilation.javac(Map.of("Users.java", SOURCE)).process((environment, root) -> {
            Element element = choice.apply(environment.getElementUtils().getTypeElement("java.lang.Object"));
            found.add(SourcePositions.in(environment).of(JavacSource.of(element), null));
        });
        return found.get(0);
    }

    private void assertFound(String element, String text) {
        assertThat(found).containsEntry(element, at(text).toString());
    }

    private static Position at(String text) {
        return StringPositionsTest.at("Users.java", SOURCE, SOURCE.indexOf(text));
    }

    private static Stream<Element> all(Element element) {
        Stream<? extends Element> parameters =
                element instanceof ExecutableElement method ? method.getParameters().stream() : Stream.of();
        Stream<Element> enclosed = element.getEnclosedElements().stream().flatMap(ElementPositionsTest::all);
        return Stream.of(Stream.of(element), parameters, enclosed).flatMap(part -> part);
    }
}

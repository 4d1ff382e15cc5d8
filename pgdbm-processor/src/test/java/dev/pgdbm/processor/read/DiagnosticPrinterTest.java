package dev.pgdbm.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.processor.problem.SqlFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
    private static final String SOURCE = """
            interface Users {
                @dev.pgdbm.annotation.Query(\"""
                        INSERT INTO x
                        SELECT id, emial FROM <<tables.users>>
                        \""")
                void find(String limit);
            }
            """;
    private static final Map<String, String> SOURCES = Map.of("Users.java", SOURCE);

    private static final String COLUMN = """
            column "emial" does not exist in <<tables.users>> [pgdbm:unknown-column]
              --> Users.java:4:24
              |
            2 | SELECT id, emial FROM <<tables.users>>
              |            ^^^^^ did you mean "email"?
              = note: "users" is created in 001_users.sql:1
              fix: write email""";

    @Test
    void printsAtTheValueWithTheExactPlaceInTheText() {
        List<Diagnostic<? extends JavaFileObject>> messages = Compilation.javac(SOURCES)
                .process((environment, root) -> new DiagnosticPrinter(environment).print(List.of(column(root)), root));
        assertThat(texts(messages)).containsExactly(COLUMN);
        assertThat(messages.get(0).getKind()).isEqualTo(Diagnostic.Kind.ERROR);
        assertThat(messages.get(0).getLineNumber()).isEqualTo(2);
        assertThat(messages.get(0).getPosition()).isEqualTo(SOURCE.indexOf("\"\"\""));
    }

    @Test
    void printsTheSameOnTheCommandLine() {
        String output = Compilation.javac(SOURCES)
                .processAsOnCommandLine(
                        (environment, root) -> new DiagnosticPrinter(environment).print(List.of(column(root)), root));
        assertThat(output.replace("\r\n", "\n"))
                .startsWith(
                        "/Users.java:2: error: column \"emial\" does not exist in <<tables.users>> [pgdbm:unknown-column]\n")
                .contains("    --> Users.java:4:24\n");
    }

    @Test
    void fallsBackToThePlaceInsideTheSqlInEclipse() {
        List<Diagnostic<? extends JavaFileObject>> messages = Compilation.ecj(SOURCES)
                .process((environment, root) -> new DiagnosticPrinter(environment)
                        .print(List.of(unused(root), column(root), column(root)), root));
        assertThat(texts(messages))
                .containsExactly(
                        "parameter \"limit\" is not used [pgdbm:unused-parameter]",
                        COLUMN.replace("Users.java:4:24", "line 2, column 12 of the SQL"));
        assertThat(messages.get(0).getLineNumber()).isEqualTo(6);
        assertThat(messages.get(1).getLineNumber()).isEqualTo(2);
    }

    @Test
    void fallsBackWhereComSunSourceIsMissing() {
        List<Diagnostic<? extends JavaFileObject>> messages = Compilation.javac(SOURCES)
                .process((environment, root) -> {
                    try {
                        Class<?> positions = new WithoutTrees().loadClass(SourcePositions.class.getName());
                        var in = positions.getDeclaredMethod("in", ProcessingEnvironment.class);
                        in.setAccessible(true);
                        assertThat(in.invoke(null, environment).getClass().getName())
                                .contains("SourcePositions$$Lambda");
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                });
        assertThat(messages).isEmpty();
    }

    @Test
    void sortsByPositionAndLeavesOutDuplicates() {
        List<Diagnostic<? extends JavaFileObject>> messages = Compilation.javac(SOURCES)
                .process((environment, root) -> new DiagnosticPrinter(environment)
                        .print(
                                List.of(unused(root), column(root), inSql(root, "INSERT"), unused(root), column(root)),
                                root));
        assertThat(texts(messages).stream().map(text -> text.lines().findFirst().orElseThrow()))
                .containsExactly(
                        "INSERT [pgdbm:e]",
                        "column \"emial\" does not exist in <<tables.users>> [pgdbm:unknown-column]",
                        "parameter \"limit\" is not used [pgdbm:unused-parameter]");
    }

    @Test
    void printsOnParameters() {
        List<Diagnostic<? extends JavaFileObject>> messages = Compilation.javac(SOURCES)
                .process((environment, root) -> new DiagnosticPrinter(environment).print(List.of(unused(root)), root));
        assertThat(texts(messages)).containsExactly("""
                        parameter "limit" is not used [pgdbm:unused-parameter]
                          --> Users.java:6:22""");
        assertThat(messages.get(0).getPosition()).isEqualTo(SOURCE.indexOf("limit"));
    }

    @Test
    void printsWarningsAndNotesAsSuch() {
        List<Diagnostic<? extends JavaFileObject>> messages = Compilation.javac(SOURCES)
                .process((environment, root) -> new DiagnosticPrinter(environment)
                        .print(
                                List.of(
                                        Problem.warning("w", Location.of(JavacSource.of(root)), "careful"),
                                        Problem.note("n", Location.of(JavacSource.of(root)), "by the way")),
                                root));
        assertThat(messages.stream().map(message -> message.getKind() + " " + text(message)))
                .containsExactly(
                        "WARNING careful [pgdbm:w]\n  --> Users.java:1:11",
                        "NOTE by the way [pgdbm:n]\n  --> Users.java:1:11");
    }

    @Test
    void movesWhatIsInAClassFileToTheRoot() {
        Stream.of(Compilation.javac(SOURCES), Compilation.ecj(SOURCES)).forEach(compilation -> {
            List<Diagnostic<? extends JavaFileObject>> messages = compilation.process((environment, root) -> {
                Element foreign = environment.getElementUtils().getTypeElement("java.util.Map.Entry");
                Element getter = foreign.getEnclosedElements().stream()
                        .filter(member -> member.getSimpleName().contentEquals("getKey"))
                        .findFirst()
                        .orElseThrow();
                new DiagnosticPrinter(environment)
                        .print(
                                List.of(
                                        Problem.error("e", Location.of(JavacSource.of(foreign)), "no record"),
                                        Problem.error("e", Location.of(JavacSource.of(getter)), "no component")),
                                root);
            });
            assertThat(texts(messages))
                    .containsExactly(
                            "java.util.Map.Entry: no record [pgdbm:e]",
                            "java.util.Map.Entry.getKey: no component [pgdbm:e]");
            assertThat(messages)
                    .allSatisfy(message -> assertThat(message.getLineNumber()).isEqualTo(1));
        });
    }

    @Test
    void keepsWhatIsInAnotherSourceFileThere() {
        Map<String, String> sources = Map.of(
                "Users.java", SOURCE, "User.java", "\nrecord User(@dev.pgdbm.annotation.Column(\"c\") long id) {}");
        List<Diagnostic<? extends JavaFileObject>> messages = Compilation.javac(sources)
                .process((environment, root) -> {
                    if (root.getSimpleName().contentEquals("Users")) {
                        TypeElement user = environment.getElementUtils().getTypeElement("User");
                        JavacSource id =
                                JavacSource.of(user.getRecordComponents().get(0));
                        new DiagnosticPrinter(environment)
                                .print(List.of(Problem.error("e", Location.of(id), "unknown")), root);
                    }
                });
        assertThat(texts(messages)).containsExactly("unknown [pgdbm:e]\n  --> User.java:2:52");
        assertThat(messages.get(0).getSource().getName()).endsWith("User.java");
    }

    @Test
    void printsWithoutAnyElement() {
        List<Diagnostic<? extends JavaFileObject>> messages = Compilation.javac(SOURCES)
                .process((environment, root) -> new DiagnosticPrinter(environment)
                        .print(
                                List.of(Problem.error(
                                        "no-engine", Location.of(new JavacSource(null, null, null)), "nothing starts")),
                                root));
        assertThat(texts(messages)).containsExactly("nothing starts [pgdbm:no-engine]");
    }

    @Test
    void showsAFileOfSqlWhereItIsWrong() {
        SqlFile file = new SqlFile("001_users.sql", "CREATE TABEL users ();");
        List<Diagnostic<? extends JavaFileObject>> messages = Compilation.javac(SOURCES)
                .process((environment, root) -> new DiagnosticPrinter(environment)
                        .print(
                                List.of(Problem.error(
                                        "syntax", Location.inFile(JavacSource.of(root), file, 7, 5), "syntax error")),
                                root));
        assertThat(texts(messages)).containsExactly("""
                        syntax error [pgdbm:syntax]
                          --> 001_users.sql:1:8
                          |
                        1 | CREATE TABEL users ();
                          |        ^^^^^""");
        assertThat(messages.get(0).getLineNumber()).isEqualTo(1);
    }

    private static Problem column(TypeElement root) {
        JavacSource source = query(root);
        return Problem.error(
                        "unknown-column",
                        Location.of(source, source.sql().indexOf("emial"), 5),
                        "column \"emial\" does not exist in <<tables.users>>")
                .label("did you mean \"email\"?")
                .note("\"users\" is created in 001_users.sql:1")
                .fix("write email");
    }

    private static Problem inSql(TypeElement root, String word) {
        JavacSource source = query(root);
        return Problem.error("e", Location.of(source, source.sql().indexOf(word), word.length()), word);
    }

    private static Problem unused(TypeElement root) {
        ExecutableElement method =
                (ExecutableElement) root.getEnclosedElements().get(0);
        JavacSource limit = JavacSource.of(method.getParameters().get(0));
        return Problem.error("unused-parameter", Location.of(limit), "parameter \"limit\" is not used");
    }

    private static JavacSource query(TypeElement root) {
        return Queries.source(root.getEnclosedElements().get(0));
    }

    private static List<String> texts(List<Diagnostic<? extends JavaFileObject>> messages) {
        return messages.stream().map(DiagnosticPrinterTest::text).toList();
    }

    /** Without the two spaces that javac puts before every line but the first. */
    private static String text(Diagnostic<?> message) {
        String text = message.getMessage(Locale.ROOT).replace("\r\n", "\n");
        return message.getClass().getName().startsWith("com.sun.tools.javac.") ? text.replace("\n  ", "\n") : text;
    }

    /** Loads our classes anew, in a world without javac's trees. */
    private static final class WithoutTrees extends ClassLoader {
        WithoutTrees() {
            super(DiagnosticPrinterTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.sun.source.")) {
                throw new ClassNotFoundException(name);
            }
            return name.startsWith("dev.pgdbm.processor.read.") ? define(name) : super.loadClass(name, resolve);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}

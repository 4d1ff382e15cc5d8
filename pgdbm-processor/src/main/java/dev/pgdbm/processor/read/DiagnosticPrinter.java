package dev.pgdbm.processor.read;

import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.processor.problem.ProblemText;
import dev.pgdbm.processor.problem.Severity;
import dev.pgdbm.processor.problem.SourceRef;
import dev.pgdbm.processor.problem.Span;
import dev.pgdbm.processor.read.source.Position;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Prints problems as messages of the compiler, each where it is. */
public final class DiagnosticPrinter {
    private final Messager messager;
    private final SourcePositions positions;
    private final Types types;

    /** The printer of a compilation. */
    public DiagnosticPrinter(ProcessingEnvironment environment) {
        this.messager = environment.getMessager();
        this.positions = SourcePositions.in(environment);
        this.types = environment.getTypeUtils();
    }

    /**
     * Prints problems in the order in which they stand in the source, what was found twice once.
     *
     * @param root what the problems were found from: takes, with their name in front, those on code that is not compiled here
     */
    public void print(List<Problem> problems, Element root) {
        problems.stream()
                .map(problem -> message(problem, root))
                .distinct()
                .sorted(Comparator.comparing(Message::position, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(message -> message.print(messager));
    }

    /** Prints a line about the compilation as a whole that everybody should see. */
    public void warn(String line) {
        messager.printMessage(Kind.WARNING, line);
    }

    /** Prints a line about the compilation as a whole for who wants to know. */
    public void note(String line) {
        messager.printMessage(Kind.NOTE, line);
    }

    /** Where a piece of code is, {@code Users.java:8:20}; empty if the compiler does not tell. */
    public String place(SourceRef source) {
        return positions.of((JavacSource) source, null).map(Position::toString).orElse("");
    }

    private Message message(Problem problem, Element root) {
        JavacSource source = (JavacSource) problem.location().source();
        Position position = positions.of(source, span(problem, source)).orElse(null);
        Problem told = isInherited(source.element(), root)
                ? problem.note("\"%s\" inherits it".formatted(root.getSimpleName()))
                : problem;
        String text = ProblemText.of(told, source.sql(), position == null ? null : position.toString());
        Element element = source.element();
        return element == null || position != null || outermost(element).equals(outermost(root))
                ? new Message(kind(problem.severity()), text, source, position)
                : new Message(kind(problem.severity()), name(element) + ": " + text, JavacSource.of(root), null);
    }

    /** Whether it is a method, or a parameter of one, that the DAO has from another interface. */
    private boolean isInherited(@Nullable Element element, Element dao) {
        Element method = element instanceof VariableElement ? element.getEnclosingElement() : element;
        Element owner = method instanceof ExecutableElement ? method.getEnclosingElement() : null;
        return owner != null
                && !owner.equals(dao)
                && types.isSubtype(types.erasure(dao.asType()), types.erasure(owner.asType()));
    }

    private static @Nullable Span span(Problem problem, JavacSource source) {
        Span span = problem.location().span();
        String sql = problem.location().file() == null ? source.sql() : null;
        return span == null || sql == null ? null : span.within(sql);
    }

    private static Element outermost(Element element) {
        Element enclosing = element.getEnclosingElement();
        return enclosing == null || enclosing.getKind() == ElementKind.PACKAGE ? element : outermost(enclosing);
    }

    /** {@code org.example.User.email}. */
    private static String name(Element element) {
        Element enclosing = element.getEnclosingElement();
        return enclosing == null || element instanceof TypeElement
                ? element.toString()
                : name(enclosing) + "." + element.getSimpleName();
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }

    private record Message(
            Kind kind,
            String text,
            JavacSource source,
            @Nullable Position position) {
        void print(Messager messager) {
            messager.printMessage(kind, text, source.element(), source.annotation(), source.value());
        }
    }
}

package dev.pgdbm.processor.read;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The methods by which default methods of a DAO reach what it runs on: {@code SqlRunner runner();}. */
final class RunnerMethods {
    private static final String SQL_RUNNER = "dev.pgdbm.SqlRunner";

    private RunnerMethods() {}

    /** Whether a method is one, unless it has a query. */
    static boolean contain(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT)
                && method.getParameters().isEmpty()
                && method.getReturnType() instanceof DeclaredType type
                && type.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(SQL_RUNNER);
    }
}

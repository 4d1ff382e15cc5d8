package dev.pgdbm.processor.report;

import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What there is to tell of a DAO.
 *
 * @param type its qualified name
 * @param name as in source, without its package
 * @param module the name of its module; empty if it could not be read
 * @param place where it is declared, {@code Users.java:8:18}; empty if unknown
 * @param methods in the interface's order, those that could be read
 * @param problems of the DAO as a whole, and of methods that could not be read
 */
public record DaoReport(
        String type, String name, String module, String place, List<MethodReport> methods, List<Problem> problems) {
    public DaoReport {
        methods = List.copyOf(methods);
        problems = List.copyOf(problems);
    }

    /** {@code Optional<User> byEmail(String email)}. */
    String signature(MethodReport report) {
        QueryMethod method = report.method();
        return method.parameters().stream()
                .map(parameter -> written(parameter.type()) + " " + parameter.name())
                .collect(
                        Collectors.joining(", ", "%s %s(".formatted(written(method.returnType()), method.name()), ")"));
    }

    /** A type as in the DAO's source, where its own records need no qualification. */
    String written(JavaType javaType) {
        String text = javaType.toString().replaceAll("(?<![\\w.])" + Pattern.quote(name + "."), "");
        return (javaType.nullable() ? "@Nullable " : "") + text;
    }
}

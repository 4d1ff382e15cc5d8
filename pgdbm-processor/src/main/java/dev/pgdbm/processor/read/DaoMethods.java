package dev.pgdbm.processor.read;

import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods that an implementation of a DAO must have: each once, in however many interfaces it is declared. */
final class DaoMethods {
    private final Elements elements;
    private final Types types;
    private final QueryMethodReader methods;

    DaoMethods(Elements elements, Types types, QueryMethodReader methods) {
        this.elements = elements;
        this.types = types;
        this.methods = methods;
    }

    /** The names of the methods that return what the DAO runs on. */
    List<String> runners(TypeElement dao) {
        return ElementFilter.methodsIn(elements.getAllMembers(dao)).stream()
                .filter(method -> RunnerMethods.contain(method) && !methods.isQuery(method))
                .map(method -> method.getSimpleName().toString())
                .distinct()
                .toList();
    }

    /** The methods with a query, and those that lack one. */
    List<Checked<QueryMethod>> queries(TypeElement dao) {
        List<ExecutableElement> declared = ElementFilter.methodsIn(elements.getAllMembers(dao)).stream()
                .filter(methods::concerns)
                .filter(DaoMethods::isOfInterface)
                .toList();
        return declared.stream()
                .map(method -> same(dao, method, declared))
                .distinct()
                .map(same -> read(dao, same))
                .toList();
    }

    /** The methods of Object are members too. */
    private static boolean isOfInterface(ExecutableElement method) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind().isInterface();
    }

    /** The declarations of one method; those with a query, if there are any, since they implement the others too. */
    private List<ExecutableElement> same(TypeElement dao, ExecutableElement method, List<ExecutableElement> declared) {
        List<ExecutableElement> same = declared.stream()
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                .filter(other -> types.isSubsignature(type(dao, other), type(dao, method)))
                .toList();
        List<ExecutableElement> queries = same.stream().filter(methods::isQuery).toList();
        return queries.isEmpty() ? same : queries;
    }

    private ExecutableType type(TypeElement dao, ExecutableElement method) {
        return (ExecutableType) types.asMemberOf((DeclaredType) dao.asType(), method);
    }

    private Checked<QueryMethod> read(TypeElement dao, List<ExecutableElement> same) {
        ExecutableElement method = same.get(0);
        return same.size() > 1 && methods.isQuery(method)
                ? Checked.failed(ambiguous(dao, same))
                : methods.read(dao, method);
    }

    private static Problem ambiguous(TypeElement dao, List<ExecutableElement> same) {
        String owners = same.stream()
                .map(Element::getEnclosingElement)
                .map(owner -> owner.getSimpleName().toString())
                .sorted()
                .collect(Collectors.joining(" and "));
        return Problem.error(
                        "ambiguous-query",
                        Location.of(JavacSource.of(dao)),
                        "\"%s\" inherits several queries for \"%s\""
                                .formatted(dao.getSimpleName(), same.get(0).getSimpleName()))
                .note("they are in " + owners)
                .fix("declare the method in \"%s\" with the @Query that it is to have".formatted(dao.getSimpleName()));
    }
}

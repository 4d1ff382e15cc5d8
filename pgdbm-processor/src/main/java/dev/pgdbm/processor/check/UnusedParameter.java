package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.template.Segment;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A parameter of the method that the SQL does not mention, not even misspelt. */
final class UnusedParameter implements TemplateCheck {
    @Override
    public List<Problem> check(QueryMethod method) {
        Set<String> used = method.template().parameters().stream()
                .map(Segment.Parameter::name)
                .collect(Collectors.toCollection(HashSet::new));
        used.addAll(method.template().conditions());
        used.addAll(used.stream().map(UnusedParameter::root).toList());
        used.addAll(method.template().choices());
        used.addAll(method.template().rows());
        return method.parameters().stream()
                .filter(parameter -> !used.contains(parameter.name()))
                .filter(parameter -> !UnknownParameter.isMeant(method, parameter.name()))
                .filter(parameter -> !UnknownCondition.isMeant(method, parameter.name()))
                .filter(parameter -> !UnknownChoice.isMeant(method, parameter.name()))
                .filter(parameter -> !NotRows.isMeant(method, parameter.name()))
                .map(parameter -> problem(method, parameter))
                .toList();
    }

    private static String example(MethodParameter parameter) {
        return parameter.components().filter(inside -> !parameter.type().isConverted()).stream()
                .flatMap(components -> components.names().stream())
                .findFirst()
                .map(component -> parameter.name() + "." + component)
                .orElseGet(parameter::name);
    }

    /** {@code user} of {@code user.address.city}. */
    private static String root(String name) {
        return name.replaceFirst("\\..*", "");
    }

    private static Problem problem(QueryMethod method, MethodParameter parameter) {
        return Problem.error(
                        "unused-parameter",
                        Location.of(parameter.source()),
                        "parameter \"%s\" of \"%s\" is not used in the SQL".formatted(parameter.name(), method.name()))
                .fix("use it as :%s, or remove it".formatted(example(parameter)));
    }
}

package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.EnumConstant;
import dev.pgdbm.processor.model.EnumMapping;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java enum whose constants are not the labels of the PostgreSQL enum that it stands for. */
final class EnumLabelMismatch implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return EnumUses.of(method).stream()
                .filter(use -> !isSame(use.mapping()))
                .map(EnumLabelMismatch::problem)
                .toList();
    }

    private static boolean isSame(EnumMapping mapping) {
        return mapping.unknownConstants().isEmpty() && mapping.unknownLabels().isEmpty();
    }

    private static Problem problem(EnumUse use) {
        EnumMapping mapping = use.mapping();
        Problem problem = Problem.error(
                        "enum-labels",
                        use.location(),
                        "enum \"%s\" differs from the labels of %s".formatted(mapping.type(), use.sqlType()))
                .label(use.sqlType().toString());
        for (EnumConstant constant : mapping.unknownConstants()) {
            problem = problem.note(missing(constant));
        }
        for (String label : mapping.unknownLabels()) {
            problem = problem.note("label \"%s\" has no constant in Java".formatted(label));
        }
        return problem.fix(fix(mapping));
    }

    private static String missing(EnumConstant constant) {
        String name = constant.name();
        return constant.label()
                .map(label -> "constant %s has no label \"%s\" in PostgreSQL".formatted(name, label))
                .orElseGet(() -> "constant %s has neither label \"%s\" nor \"%s\" in PostgreSQL"
                        .formatted(name, name, name.toLowerCase(Locale.ROOT)));
    }

    /** The constants that are missing; or else those that are too many. */
    private static String fix(EnumMapping mapping) {
        if (mapping.unknownLabels().isEmpty()) {
            return "remove from %s: %s, or add the labels in a migration"
                    .formatted(
                            mapping.type(),
                            names(mapping.unknownConstants().stream().map(EnumConstant::name)));
        }
        return "add to %s: %s, or put @Label on the constant that means it"
                .formatted(
                        mapping.type(), names(mapping.unknownLabels().stream().map(EnumLabelMismatch::declaration)));
    }

    /** {@code @Label("in-progress") IN_PROGRESS}. */
    private static String declaration(String label) {
        String constant = label.replaceAll("\\W+", "_").toUpperCase(Locale.ROOT);
        boolean found = new EnumConstant(constant, Optional.empty())
                .labelAmong(List.of(label))
                .equals(label);
        return found ? constant : "@Label(\"%s\") %s".formatted(label, constant);
    }

    private static String names(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }
}

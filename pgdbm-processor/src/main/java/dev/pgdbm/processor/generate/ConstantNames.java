package dev.pgdbm.processor.generate;

import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.model.ConstantName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names that constants of a DAO have, none of them twice, and none that a parameter or a component would hide. */
final class ConstantNames {
    private static final Pattern UNSETTLED =
            Pattern.compile("([A-Za-z]\\w*)" + Pattern.quote(ConstantName.SEPARATOR) + "[0-9a-f]{32}");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> settled = new HashMap<>();

    ConstantNames(List<CheckedMethod> methods) {
        taken.add(CheckedAgainst.NAME);
        methods.stream().flatMap(ConstantNames::locals).forEach(taken::add);
    }

    private static Stream<String> locals(CheckedMethod method) {
        return Stream.concat(
                method.method().parameters().stream().map(parameter -> parameter.name()),
                method.reads().map(read -> read.component().name()));
    }

    /** A name that is free; those of the same name are numbered: {@code FIND}, {@code FIND_2}. */
    String unique(String wanted) {
        return Stream.concat(Stream.of(wanted), IntStream.iterate(2, i -> i + 1).mapToObj(i -> wanted + "_" + i))
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    /** The text of a class with the final names in place of those of {@link ConstantName}, in the order in which they appear. */
    String settled(String text) {
        return UNSETTLED
                .matcher(text)
                .replaceAll(found -> settled.computeIfAbsent(found.group(), unsettled -> unique(found.group(1))));
    }
}

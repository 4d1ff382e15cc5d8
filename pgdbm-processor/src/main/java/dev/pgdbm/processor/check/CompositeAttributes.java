package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.AttributeCodec;
import dev.pgdbm.processor.model.CompositeMapping;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.RecordPart;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.processor.model.SqlType.Attribute;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.type.ResultMapping;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A record whose components are not the attributes of the composite type that it stands for. */
final class CompositeAttributes implements Check {
    @Override
    public List<Problem> check(DescribedMethod method) {
        return CompositeUses.of(method).stream()
                .flatMap(use -> use.mapping().all().map(mapping -> new Difference(mapping, use)))
                .filter(Difference::isThere)
                .map(Difference::problem)
                .toList();
    }

    /** {@code record Address(String street, Integer zip)}, which would fit. */
    static String record(SqlType type) {
        return type.attributes().stream()
                .map(CompositeAttributes::declaration)
                .collect(Collectors.joining(", ", "record " + className(type) + "(", ")"));
    }

    private static String declaration(Attribute attribute) {
        return javaType(attribute.type()) + " " + JavaNames.camelCase(attribute.name());
    }

    private static String javaType(SqlType type) {
        return type.known().stream()
                .flatMap(known -> known.results().stream().map(ResultMapping::javaType))
                .filter(javaType -> javaType.contains("."))
                .findFirst()
                .map(JavaNames::shortened)
                .orElseGet(
                        () -> type.toString().endsWith("[]") ? "List<%s>".formatted(className(type)) : className(type));
    }

    /** {@code Address} for {@code <<schema>>.address}, and for an array of it. */
    private static String className(SqlType type) {
        String name = type.toString().replaceFirst(".*\\.", "").replace("[]", "");
        return Character.toUpperCase(name.charAt(0)) + JavaNames.camelCase(name).substring(1);
    }

    /** What a record and a composite type do not share. */
    private record Difference(CompositeMapping mapping, CompositeUse use) {
        boolean isThere() {
            return Stream.of(unknownParts(), unfitAttributes(), unknownAttributes())
                    .anyMatch(found -> !found.isEmpty());
        }

        private List<RecordPart> unknownParts() {
            return mapping.type().parts().stream()
                    .filter(part -> mapping.attribute(part).isEmpty())
                    .toList();
        }

        private List<Attribute> unknownAttributes() {
            return mapping.attributes().stream()
                    .filter(attribute -> mapping.part(attribute).isEmpty())
                    .toList();
        }

        private List<Attribute> unfitAttributes() {
            return mapping.attributes().stream()
                    .filter(attribute -> mapping.part(attribute)
                            .filter(part -> AttributeCodec.of(part.type(), attribute.type(), use.bound())
                                    .isEmpty())
                            .isPresent())
                    .toList();
        }

        Problem problem() {
            Problem problem = Problem.error(
                            "composite-attributes",
                            use.location(),
                            "record \"%s\" differs from the attributes of %s".formatted(mapping.type(), mapping.name()))
                    .label(use.sqlType().toString());
            for (RecordPart part : unknownParts()) {
                problem = problem.note("component \"%s\" has no attribute \"%s\" in PostgreSQL"
                        .formatted(part.name(), part.attribute()));
            }
            for (Attribute attribute : unfitAttributes()) {
                problem = problem.note("attribute \"%s\" is %s, which does not fit %s"
                        .formatted(
                                attribute.name(),
                                attribute.type(),
                                mapping.part(attribute).orElseThrow().type()));
            }
            for (Attribute attribute : unknownAttributes()) {
                problem = problem.note(
                        "attribute \"%s\", %s, has no component in Java".formatted(attribute.name(), attribute.type()));
            }
            return problem.fix(fix());
        }

        /** What is missing; or else what does not fit; or else what is too much. */
        private String fix() {
            if (!unknownAttributes().isEmpty()) {
                return "add to %s: %s".formatted(mapping.type(), declarations(unknownAttributes()));
            }
            if (!unfitAttributes().isEmpty()) {
                return "declare in %s: %s".formatted(mapping.type(), declarations(unfitAttributes()));
            }
            String names = unknownParts().stream().map(RecordPart::name).collect(Collectors.joining(", "));
            return "remove from %s: %s, or add the attributes in a migration".formatted(mapping.type(), names);
        }

        private static String declarations(List<Attribute> attributes) {
            return attributes.stream().map(CompositeAttributes::declaration).collect(Collectors.joining(", "));
        }
    }
}

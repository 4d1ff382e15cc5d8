package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.problem.Problem;

/** The note that a type has a converter, and what that one takes. */
final class ConverterNote {
    private ConverterNote() {}

    /** The problem with the note, if the type or its elements have a converter. */
    static Problem on(Problem problem, JavaType type) {
        return type.listElement()
                .orElse(type)
                .converter()
                .map(converter -> problem.note("converter \"%s\" is between %s and %s"
                        .formatted(converter.type(), converter.from(), converter.columnType())))
                .orElse(problem);
    }
}

package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.type.Access;
import dev.pgdbm.type.ResultMapping;
import java.util.Optional;

/** Which method reads a column into the value that it becomes. */
final class ColumnReading {
    private ColumnReading() {}

    /** The method; empty if the column does not fit the Java type. */
    static Optional<Access> of(Mapping mapping) {
        return mapping.column()
                .type()
                .known()
                .flatMap(type -> type.result(mapping.component().type().source()))
                .map(ResultMapping::nullable);
    }
}

package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod.Mapping;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.Nullness;
import dev.pgdbm.processor.model.ValueMappings;
import dev.pgdbm.type.Access;
import dev.pgdbm.type.ResultMapping;
import java.util.Optional;

/** Which method reads a column into the value that it becomes: one that looks for NULL only where there can be one. */
final class ColumnReading {
    private ColumnReading() {}

    /** The method; empty if the column does not fit the Java type. */
    static Optional<Access> of(Mapping mapping) {
        boolean proven = mapping.column().nullCause().isEmpty();
        return result(mapping, mapping.component().type()).map(found -> proven ? found.required() : found.nullable());
    }

    /** Whether the value has to be looked at, since it is only assumed that it is not null. */
    static boolean isAssumed(Mapping mapping) {
        return mapping.component().nullness() == Nullness.ASSUMED
                && mapping.column().nullCause().isPresent();
    }

    /** The method that reads an assumed value, boxed, so that it can be looked at. */
    static Optional<Access> ofAssumed(Mapping mapping) {
        return result(mapping, mapping.component().type().boxed()).map(ResultMapping::nullable);
    }

    private static Optional<ResultMapping> result(Mapping mapping, JavaType type) {
        return ValueMappings.result(type, mapping.column().type());
    }
}

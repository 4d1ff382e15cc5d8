package dev.pgdbm.processor.check;

import dev.pgdbm.processor.check.CheckedMethod.CopyField;
import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.model.EnumMapping;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.Rows;
import dev.pgdbm.processor.model.SqlType;
import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ColumnTypes;
import dev.pgdbm.type.CopyTypes;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How the components of a record become the fields of a row of COPY. */
record CopyFields(DescribedMethod described) {
    List<CopyField> all() {
        return IntStream.range(0, columns().size())
                .mapToObj(this::field)
                .map(Optional::orElseThrow)
                .toList();
    }

    private List<Rows.Column> columns() {
        return described.method().rows().get(0).rows().orElseThrow().columns();
    }

    /** That of a column, from 0; empty if its type has no binary form here. */
    Optional<CopyField> field(int number) {
        Rows.Column column = columns().get(number);
        JavaType type = column.type().columnType();
        SqlType expected = described.description().parameters().get(number);
        if (column.type().isJson()) {
            return Optional.empty();
        }
        if (expected.kind() == SqlType.Kind.ENUM) {
            return EnumMapping.of(type, expected)
                    .map(mapping ->
                            new CopyField(column, "encoded", OptionalInt.empty(), Optional.of(mapping.codec())));
        }
        return type.listElement()
                .map(element -> array(column, element, expected))
                .orElseGet(() -> CopyTypes.of(expected.name(), type.source())
                        .map(found -> new CopyField(
                                column,
                                type.nullable() ? found.nullable() : found.method(),
                                OptionalInt.empty(),
                                Optional.empty())));
    }

    /** The elements' OID is part of the binary form, so those of types that each database numbers anew have none. */
    private static Optional<CopyField> array(Rows.Column column, JavaType element, SqlType expected) {
        return Optional.of(expected.name())
                .filter(name -> name.startsWith("_"))
                .flatMap(name -> ColumnTypes.byName(name.substring(1)))
                .filter(type -> type.oid() != 0)
                .flatMap(type -> array(column, element, type));
    }

    private static Optional<CopyField> array(Rows.Column column, JavaType element, ColumnType type) {
        return CopyTypes.of(type.name(), element.source())
                .map(found -> new CopyField(column, found.nullable(), OptionalInt.of(type.oid()), Optional.empty()));
    }
}

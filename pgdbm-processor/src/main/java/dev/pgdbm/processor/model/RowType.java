package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;

/** What one row becomes. */
public sealed interface RowType {
    /** The Java type of a row. */
    JavaType type();

    /** The values that a row has, in order: the components of a record, or the one value. */
    List<Component> components();

    /** A record, made by its canonical constructor. */
    record RecordRow(JavaType type, List<Component> components) implements RowType {
        public RecordRow {
            components = List.copyOf(components);
        }
    }

    /** A single value. */
    record ScalarRow(Component value) implements RowType {
        @Override
        public JavaType type() {
            return value.type();
        }

        @Override
        public List<Component> components() {
            return List.of(value);
        }
    }

    /**
     * A value of a row.
     *
     * @param name the record component, which is the local's name in generated code
     * @param column the result column that it wants
     * @param nullness whether it may be null
     */
    record Component(String name, String column, JavaType type, Nullness nullness, SourceRef source) {}
}

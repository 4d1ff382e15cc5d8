package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.Rows;
import dev.pgdbm.type.Access;
import dev.pgdbm.type.Owner;
import java.util.List;

/**
 * A collection of records that is bound as arrays, one for each component.
 *
 * @param name of the method's parameter
 * @param needed whether the statement does nothing without rows
 */
public record RowsBinding(String name, Rows rows, List<ArrayBinding> arrays, boolean needed) {
    public RowsBinding {
        arrays = List.copyOf(arrays);
    }

    /**
     * An array of the values of a component.
     *
     * @param name of what is bound: {@code users.email}
     */
    public record ArrayBinding(String name, Rows.Column column, Access access) {
        /** Whether it is an array of Java, which spares the boxes, rather than a list. */
        public boolean isPrimitive() {
            return column.type().isPrimitive() && access.owner() == Owner.ARRAY_PARAMETERS;
        }
    }
}

package dev.pgdbm.support;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Binds the parameters of a statement for an element of a batch. For generated code.
 *
 * @param <T> the class of the elements
 */
@FunctionalInterface
public interface ElementBinder<T> {
    /** Binds all of them. */
    void bind(PreparedStatement statement, T element) throws SQLException;
}

package dev.pgdbm.support;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Binds the parameters of a statement. For generated code. */
@FunctionalInterface
public interface StatementBinder {
    /**
     * Binds all of them.
     *
     * @throws SQLException as the driver does
     */
    void bind(PreparedStatement statement) throws SQLException;
}

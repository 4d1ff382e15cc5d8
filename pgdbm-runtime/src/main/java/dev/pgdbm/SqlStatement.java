package dev.pgdbm;

import dev.pgdbm.error.DatabaseFailure;
import dev.pgdbm.error.InvalidBinding;
import dev.pgdbm.error.NoRow;
import dev.pgdbm.error.TooManyRows;
import dev.pgdbm.internal.dynamic.DynamicStatement;
import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.support.StatementExecutor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is not known at build, while its parameters are being bound; for one thread.
 *
 * <pre>{@code
 * Optional<Long> id = acme.sql("SELECT id FROM <<tables.users>> WHERE email = :email")
 *         .bind("email", "ada@example.com")
 *         .optional(row -> row.get("id", Long.class));
 * }</pre>
 *
 * <p>Every method that runs it throws {@link InvalidBinding} if a parameter was not bound, and {@link DatabaseFailure} or a
 * subclass, by SQLSTATE, if the server refuses it.
 */
public final class SqlStatement {
    private final DynamicStatement statement;
    private final StatementExecutor executor;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    SqlStatement(DynamicStatement statement, StatementExecutor executor) {
        this.statement = statement;
        this.executor = executor;
    }

    /**
     * Binds a parameter, wherever its name occurs.
     *
     * <p>Strings, enums (by name) and lists are sent without a type, which the server infers; where it cannot, write a cast:
     * {@code unnest(:ids::bigint[])}.
     *
     * <p>Of a record, the components that the statement names are bound: {@code :user.email}, {@code :user.address.city}; what is behind
     * null is NULL.
     *
     * @param name without the colon
     * @param value null, or of a type that {@link Row} can read, an enum, a list of those, or a record of all these
     * @throws InvalidBinding if the statement has no such parameter, the value has no such type, or a record no such component
     */
    public SqlStatement bind(String name, @Nullable Object value) {
        values.putAll(statement.values(name, value));
        return this;
    }

    /** Runs it and maps each row. */
    public <T extends @Nullable Object> List<T> list(RowMapper<T> mapper) {
        return query(rows -> {
            List<T> results = new ArrayList<>();
            Row row = new Row(rows);
            while (rows.next()) {
                results.add(mapper.map(row));
            }
            return Collections.unmodifiableList(results);
        });
    }

    /**
     * Runs it and maps its one row.
     *
     * @throws NoRow if there is none
     * @throws TooManyRows if there are more
     */
    public <T extends @Nullable Object> T one(RowMapper<T> mapper) {
        return query(rows -> {
            if (!rows.next()) {
                throw executor.noRow(statement.sql());
            }
            return only(rows, mapper);
        });
    }

    /**
     * Runs it and maps its row, if there is one.
     *
     * @throws TooManyRows if there are more
     */
    public <T> Optional<T> optional(RowMapper<? extends @Nullable T> mapper) {
        return query(rows -> rows.next() ? Optional.ofNullable(only(rows, mapper)) : Optional.empty());
    }

    /** Runs it and returns how many rows it inserted, updated or deleted. */
    public long update() {
        return run(PreparedStatement::executeLargeUpdate);
    }

    private <T extends @Nullable Object> T only(ResultSet rows, RowMapper<T> mapper) throws SQLException {
        T result = mapper.map(new Row(rows));
        if (rows.next()) {
            throw executor.tooManyRows(statement.sql());
        }
        return result;
    }

    private <T extends @Nullable Object> T query(Step<ResultSet, T> reading) {
        return run(prepared -> {
            try (ResultSet rows = prepared.executeQuery()) {
                return reading.take(rows);
            }
        });
    }

    private <T extends @Nullable Object> T run(Step<PreparedStatement, T> step) {
        DaoStatement sql = statement.sql();
        statement.checkComplete(values);
        Connection connection = executor.connect(sql);
        try (PreparedStatement prepared = connection.prepareStatement(executor.sql(sql))) {
            statement.bind(prepared, values);
            return step.take(prepared);
        } catch (SQLException failure) {
            throw executor.failure(sql, connection, failure);
        } finally {
            executor.release(sql, connection);
        }
    }

    /** What is done with a prepared statement or its rows. */
    private interface Step<S, T extends @Nullable Object> {
        T take(S subject) throws SQLException;
    }
}

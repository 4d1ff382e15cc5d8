package dev.pgdbm.processor.describe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the catalogs of a check database, which can be read. */
record CatalogQueries(Connection connection) {
    /** What to make of a row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> Optional<T> first(String sql, RowReader<T> reader, Object... parameters) {
        return all(sql, reader, parameters).stream().findFirst();
    }

    /**
     * The rows about some objects.
     *
     * @param sql with one parameter, an {@code oid[]}
     */
    <T> List<T> about(Collection<Integer> oids, String sql, RowReader<T> reader) {
        String array = oids.stream().map(Integer::toUnsignedString).collect(Collectors.joining(",", "{", "}"));
        return all(sql, reader, array);
    }

    <T> List<T> all(String sql, RowReader<T> reader, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return rows(statement, reader);
        } catch (SQLException failure) {
            throw new IllegalStateException("the catalogs of the check database cannot be read", failure);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, RowReader<T> reader) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reader.read(rows));
            }
            return read;
        }
    }
}

package dev.pgdbm.processor.describe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Asks the catalogs of a check database. */
record CatalogQueries(Connection connection) {
    /** What to make of a row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * The rows about some objects.
     *
     * @param sql with one parameter, an {@code oid[]}
     */
    <T> List<T> about(Collection<Integer> oids, String sql, RowReader<T> reader) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, array(oids));
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the catalogs of the check database cannot be read", failure);
        }
    }

    private static String array(Collection<Integer> oids) {
        return oids.stream().map(Integer::toUnsignedString).collect(Collectors.joining(",", "{", "}"));
    }
}

package dev.pgdbm.benchmark;

import dev.pgdbm.benchmark.Users.Name;
import dev.pgdbm.benchmark.Users.User;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The same as {@link Users}, as an expert writes it who wants nothing but speed. */
final class HandWrittenUsers {
    private final DataSource source;
    private final String byId;
    private final String exists;
    private final String create;
    private final String rename;
    private final String after;
    private final String byIds;
    private final String each;

    HandWrittenUsers(DataSource source, String schema) {
        String table = '"' + schema + "\".users";
        this.source = source;
        this.byId = "SELECT id, email, full_name, created_at FROM " + table + " WHERE id = ?";
        this.exists = "SELECT EXISTS (SELECT FROM " + table + " WHERE id = ?)";
        this.create = "INSERT INTO " + table
                + " (email, full_name) VALUES (?, ?)\nRETURNING id, email, full_name, created_at\n";
        this.rename = "UPDATE " + table + " SET full_name = ? WHERE id = ?";
        this.after = "SELECT id, email, full_name, created_at FROM " + table + " WHERE id > ? ORDER BY id LIMIT ?";
        this.byIds = "SELECT id, email, full_name, created_at FROM " + table + " WHERE id = ANY(?)";
        this.each = "SELECT id, email, full_name, created_at FROM " + table + " ORDER BY id LIMIT ?";
    }

    @Nullable
    User byId(long id) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return byId(connection, id);
        }
    }

    private @Nullable User byId(Connection connection, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(byId)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? user(rows) : null;
            }
        }
    }

    boolean exists(long id) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(exists)) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    User create(String email, @Nullable String fullName) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return create(connection, email, fullName);
        }
    }

    private User create(Connection connection, String email, @Nullable String fullName) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(create)) {
            statement.setString(1, email);
            statement.setString(2, fullName);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return user(rows);
            }
        }
    }

    int rename(long id, @Nullable String fullName) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return rename(connection, id, fullName);
        }
    }

    private int rename(Connection connection, long id, @Nullable String fullName) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(rename)) {
            statement.setString(1, fullName);
            statement.setLong(2, id);
            return statement.executeUpdate();
        }
    }

    /** All or none, at most as many as go in one round trip. */
    int[] renameAll(List<Name> names) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(rename)) {
                for (Name name : names) {
                    statement.setString(1, name.fullName());
                    statement.setLong(2, name.id());
                    statement.addBatch();
                }
                int[] counts = statement.executeBatch();
                connection.commit();
                return counts;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    List<User> after(long id, long limit) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(after)) {
            statement.setLong(1, id);
            statement.setLong(2, limit);
            return users(statement);
        }
    }

    List<User> byIds(List<Long> ids) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(byIds)) {
            Array array = connection.createArrayOf("int8", ids.toArray());
            statement.setArray(1, array);
            return users(statement);
        }
    }

    /** By a cursor, so that a thousand rows are in memory at once. */
    void each(long limit, Consumer<User> action) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(each)) {
                statement.setFetchSize(1000);
                statement.setLong(1, limit);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        action.accept(user(rows));
                    }
                }
                connection.commit();
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** Five statements, one of them an insert, all or nothing. */
    User transaction(long id) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                byId(connection, id);
                User created = create(connection, "new@example.com", "New");
                rename(connection, created.id(), "Newer");
                rename(connection, id, "Older");
                byId(connection, created.id());
                connection.commit();
                return created;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static List<User> users(PreparedStatement statement) throws SQLException {
        List<User> users = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                users.add(user(rows));
            }
        }
        return users;
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }
}

package dev.pgdbm.sample;

import dev.pgdbm.SqlRunner;
import dev.pgdbm.annotation.PgdbmGenerated;
import dev.pgdbm.definition.CheckedSchema;
import dev.pgdbm.support.ArrayParameters;
import dev.pgdbm.support.Columns;
import dev.pgdbm.support.DaoStatement;
import dev.pgdbm.support.Parameters;
import dev.pgdbm.support.StatementExecutor;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Written by hand in exactly the shape that the generator writes. */
@PgdbmGenerated
public final class UsersImpl implements Users {
    private static final CheckedSchema CHECKED_AGAINST = CheckedSchema.of("Users", "Shop")
            .table(
                    "users",
                    "created_at timestamp with time zone not null",
                    "email text not null",
                    "full_name text",
                    "id bigint not null")
            .key("users", "email")
            .key("users", "id")
            .inserts("users", "email", "full_name")
            .nullable("users", "full_name");

    private static final DaoStatement CREATE = DaoStatement.of(
            "Users.create",
            "INSERT INTO <<tables.users>> (email, full_name) VALUES (:email, :fullName)\n"
                    + "RETURNING id, email, full_name, created_at\n");
    private static final DaoStatement BY_EMAIL = DaoStatement.of(
            "Users.byEmail", "SELECT id, email, full_name, created_at FROM <<tables.users>> WHERE email = :email");
    private static final DaoStatement BY_ID = DaoStatement.of(
            "Users.byId", "SELECT id, email, full_name, created_at FROM <<tables.users>> WHERE id = :id");
    private static final DaoStatement BY_IDS = DaoStatement.of(
            "Users.byIds",
            "SELECT id, email, full_name, created_at FROM <<tables.users>> WHERE id = ANY(:ids) ORDER BY id");
    private static final DaoStatement COUNT = DaoStatement.of("Users.count", "SELECT count(*) FROM <<tables.users>>");
    private static final DaoStatement RENAME =
            DaoStatement.of("Users.rename", "UPDATE <<tables.users>> SET full_name = :fullName WHERE id = :id");
    private static final DaoStatement DELETE =
            DaoStatement.of("Users.delete", "DELETE FROM <<tables.users>> WHERE id = :id");
    private static final DaoStatement DELETE_ALL = DaoStatement.of("Users.deleteAll", "DELETE FROM <<tables.users>>");
    private static final DaoStatement ONLY_EMAIL =
            DaoStatement.of("Users.onlyEmail", "SELECT email FROM <<tables.users>>");

    private final StatementExecutor executor;

    public UsersImpl(SqlRunner runner) {
        this.executor = runner.executor(CHECKED_AGAINST);
    }

    @Override
    public User create(String email, @Nullable String fullName) {
        Connection connection = executor.connect(CREATE);
        try (PreparedStatement statement = connection.prepareStatement(executor.sql(CREATE))) {
            Parameters.text(statement, 1, email);
            Parameters.text(statement, 2, fullName);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw executor.noRow(CREATE);
                }
                User user = toUser(rows);
                if (rows.next()) {
                    throw executor.tooManyRows(CREATE);
                }
                return user;
            }
        } catch (SQLException failure) {
            throw executor.failure(CREATE, connection, failure);
        } finally {
            executor.release(CREATE, connection);
        }
    }

    @Override
    public Optional<User> byEmail(String email) {
        Connection connection = executor.connect(BY_EMAIL);
        try (PreparedStatement statement = connection.prepareStatement(executor.sql(BY_EMAIL))) {
            Parameters.text(statement, 1, email);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                User user = toUser(rows);
                if (rows.next()) {
                    throw executor.tooManyRows(BY_EMAIL);
                }
                return Optional.of(user);
            }
        } catch (SQLException failure) {
            throw executor.failure(BY_EMAIL, connection, failure);
        } finally {
            executor.release(BY_EMAIL, connection);
        }
    }

    @Override
    public @Nullable User byId(long id) {
        Connection connection = executor.connect(BY_ID);
        try (PreparedStatement statement = connection.prepareStatement(executor.sql(BY_ID))) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return null;
                }
                User user = toUser(rows);
                if (rows.next()) {
                    throw executor.tooManyRows(BY_ID);
                }
                return user;
            }
        } catch (SQLException failure) {
            throw executor.failure(BY_ID, connection, failure);
        } finally {
            executor.release(BY_ID, connection);
        }
    }

    @Override
    public List<User> byIds(List<Long> ids) {
        Connection connection = executor.connect(BY_IDS);
        try (PreparedStatement statement = connection.prepareStatement(executor.sql(BY_IDS))) {
            ArrayParameters.longs(statement, 1, ids);
            try (ResultSet rows = statement.executeQuery()) {
                List<User> users = new ArrayList<>();
                while (rows.next()) {
                    users.add(toUser(rows));
                }
                return users;
            }
        } catch (SQLException failure) {
            throw executor.failure(BY_IDS, connection, failure);
        } finally {
            executor.release(BY_IDS, connection);
        }
    }

    @Override
    public long count() {
        Connection connection = executor.connect(COUNT);
        try (PreparedStatement statement = connection.prepareStatement(executor.sql(COUNT))) {
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw executor.noRow(COUNT);
                }
                long count = rows.getLong(1);
                if (rows.next()) {
                    throw executor.tooManyRows(COUNT);
                }
                return count;
            }
        } catch (SQLException failure) {
            throw executor.failure(COUNT, connection, failure);
        } finally {
            executor.release(COUNT, connection);
        }
    }

    @Override
    public void rename(long id, @Nullable String fullName) {
        Connection connection = executor.connect(RENAME);
        try (PreparedStatement statement = connection.prepareStatement(executor.sql(RENAME))) {
            Parameters.text(statement, 1, fullName);
            statement.setLong(2, id);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw executor.failure(RENAME, connection, failure);
        } finally {
            executor.release(RENAME, connection);
        }
    }

    @Override
    public boolean delete(long id) {
        Connection connection = executor.connect(DELETE);
        try (PreparedStatement statement = connection.prepareStatement(executor.sql(DELETE))) {
            statement.setLong(1, id);
            return statement.executeUpdate() > 0;
        } catch (SQLException failure) {
            throw executor.failure(DELETE, connection, failure);
        } finally {
            executor.release(DELETE, connection);
        }
    }

    @Override
    public int deleteAll() {
        Connection connection = executor.connect(DELETE_ALL);
        try (PreparedStatement statement = connection.prepareStatement(executor.sql(DELETE_ALL))) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw executor.failure(DELETE_ALL, connection, failure);
        } finally {
            executor.release(DELETE_ALL, connection);
        }
    }

    @Override
    public Optional<String> onlyEmail() {
        Connection connection = executor.connect(ONLY_EMAIL);
        try (PreparedStatement statement = connection.prepareStatement(executor.sql(ONLY_EMAIL))) {
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                String email = rows.getString(1);
                if (rows.next()) {
                    throw executor.tooManyRows(ONLY_EMAIL);
                }
                return Optional.of(email);
            }
        } catch (SQLException failure) {
            throw executor.failure(ONLY_EMAIL, connection, failure);
        } finally {
            executor.release(ONLY_EMAIL, connection);
        }
    }

    private static User toUser(ResultSet row) throws SQLException {
        long id = row.getLong(1);
        String email = row.getString(2);
        String fullName = row.getString(3);
        Instant createdAt = Columns.instant(row, 4);
        return new User(id, email, fullName, createdAt);
    }
}

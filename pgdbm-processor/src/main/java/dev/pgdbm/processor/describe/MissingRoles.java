package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SqlIdentifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The roles that migrations name in GRANT, OWNER TO and policies: whoever runs the application has made them, on a server of our
 * own they are made when first named.
 */
final class MissingRoles {
    private static final Pattern MISSING = Pattern.compile("role \"(.+)\" does not exist");

    private final boolean ownServer;
    private final Set<String> made = new HashSet<>();

    /** @param ownServer whether the server is there for this compilation alone; on others nothing is made but databases */
    MissingRoles(boolean ownServer) {
        this.ownServer = ownServer;
    }

    /** The end of a message of the server, if it is about a role: its name in quotes. */
    static Optional<String> namedIn(String message) {
        Matcher missing = MISSING.matcher(message);
        return missing.find() ? Optional.of(missing.group(1)) : Optional.empty();
    }

    /** Makes the role that a statement failed for; false if it failed for something else, or again. */
    boolean create(Connection connection, SQLException refused) throws SQLException {
        Optional<String> role = namedIn(String.valueOf(refused.getMessage()));
        if (!ownServer || role.isEmpty() || !made.add(role.get())) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE " + new SqlIdentifier(role.get()).quoted());
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
        return true;
    }
}

package dev.pgdbm.processor.describe;

import dev.pgdbm.name.SchemaName;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * An error of the server's.
 *
 * @param original its first line as sent
 * @param text the same with the scratch schema written as the template was
 * @param position in the statement, in code points from 1; 0 if it has none
 * @param detail empty if there is none
 * @param hint empty if there is none
 */
record ServerMessage(String sqlState, String original, String text, int position, String detail, String hint) {
    static ServerMessage of(SQLException failure, SchemaName scratch) {
        Optional<ServerErrorMessage> server = Optional.of(failure)
                .filter(PSQLException.class::isInstance)
                .map(PSQLException.class::cast)
                .map(PSQLException::getServerErrorMessage);
        String original = server.map(ServerErrorMessage::getMessage).orElse(String.valueOf(failure.getMessage()));
        return new ServerMessage(
                Optional.ofNullable(failure.getSQLState()).orElse("unknown"),
                original,
                asTemplate(original, scratch),
                server.map(ServerErrorMessage::getPosition).orElse(0),
                asTemplate(server.map(ServerErrorMessage::getDetail).orElse(""), scratch),
                asTemplate(server.map(ServerErrorMessage::getHint).orElse(""), scratch));
    }

    /** {@code "pgdbm_1f…".users} becomes {@code <<tables.users>>}: nobody wrote the name of the scratch schema. */
    private static String asTemplate(String text, SchemaName scratch) {
        return text.replaceAll("\\b(function|procedure|aggregate|type) \"?" + scratch + "\"?\\.", "$1 <<schema>>.")
                .replaceAll("\"?" + scratch + "\"?\\.(\"?)([\\p{L}\\p{Nd}_]+)\\1", "<<tables.$2>>")
                .replace("\"" + scratch + "\"", "<<schema>>")
                .replace(scratch.value(), "<<schema>>");
    }
}

package dev.pgdbm.embedded.single;

import dev.pgdbm.embedded.single.Statements.Executed;
import dev.pgdbm.embedded.single.Statements.Parsed;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server's side of the wire protocol, over a console: a message in, messages out. */
final class Backend {
    private static final int PROTOCOL_MAJOR = 3;
    private static final Map<String, String> STATUS = Map.of(
            "server_encoding", "UTF8",
            "client_encoding", "UTF8",
            "DateStyle", "ISO, MDY",
            "IntervalStyle", "postgres",
            "integer_datetimes", "on",
            "standard_conforming_strings", "on",
            "is_superuser", "on");

    private final Statements statements;
    private final String version;
    private final BackendMessages out;
    private final Map<String, Parsed> parsed = new HashMap<>();
    private final Map<String, Portal> portals = new HashMap<>();
    private boolean untilSync;

    /** @param version as in {@code server_version} */
    Backend(Console console, String version, BackendMessages out) {
        this.statements = new Statements(console);
        this.version = version;
        this.out = out;
    }

    /** Answers what comes before the session; whether it has begun. */
    boolean startup(FrontendMessage message) throws IOException {
        if (message.number() >> Short.SIZE != PROTOCOL_MAJOR) {
            // SSLRequest, GSSENCRequest: no.
            out.raw('N');
            return false;
        }
        statements.reset();
        out.authenticationOk();
        STATUS.forEach(out::parameterStatus);
        out.parameterStatus("server_version", version);
        out.backendKey();
        out.ready(statements.transaction());
        return true;
    }

    /** Answers a message; false if it ends the session. */
    boolean answer(FrontendMessage message) throws IOException {
        try {
            return message.type() != 'X' && dispatched(message);
        } catch (Refusal refusal) {
            refuse(message, refusal);
        } catch (BufferUnderflowException | IndexOutOfBoundsException tooShort) {
            refuse(message, Refusal.of("08P01", "invalid message format"));
        }
        return true;
    }

    private void refuse(FrontendMessage message, Refusal refusal) {
        out.message(refusal.entry());
        untilSync = message.type() != 'Q';
        if (!untilSync) {
            out.ready(statements.transaction());
        }
    }

    private boolean dispatched(FrontendMessage message) throws IOException, Refusal {
        if (message.type() == 'S') {
            untilSync = false;
            out.ready(statements.transaction());
        } else if (!untilSync) {
            switch (message.type()) {
                case 'P' -> parse(message);
                case 'B' -> bind(message);
                case 'D' -> describe(message);
                case 'E' -> execute(message);
                case 'C' -> close(message);
                case 'Q' -> query(message);
                case 'H' -> {
                    // Everything is sent at once anyway.
                }
                default -> throw Refusal.of("08P01", "unknown message \"%s\"".formatted(message.type()));
            }
        }
        return true;
    }

    private void parse(FrontendMessage message) throws IOException, Refusal {
        String name = message.text();
        String sql = message.text();
        List<Long> types = message.oids();
        if (message.hasMore()) {
            throw Refusal.of("08P01", "invalid message format: the statement has a zero byte");
        }
        forget(name);
        Parsed statement = statements.parse(sql, types);
        parsed.put(name, statement);
        statement.notices().forEach(out::message);
        out.plain('1');
    }

    private void forget(String name) throws IOException {
        Parsed known = parsed.remove(name);
        if (known != null) {
            statements.close(known);
        }
    }

    private void bind(FrontendMessage message) throws Refusal {
        String portal = message.text();
        Parsed statement = statement(message.text());
        portals.put(portal, new Portal(statements, statement, message.values(statement.parameters())));
        out.plain('2');
    }

    private Parsed statement(String name) throws Refusal {
        return Optional.ofNullable(parsed.get(name))
                .orElseThrow(() -> Refusal.of("26000", "prepared statement \"%s\" does not exist".formatted(name)));
    }

    private Portal portal(String name) throws Refusal {
        return Optional.ofNullable(portals.get(name))
                .orElseThrow(() -> Refusal.of("34000", "portal \"%s\" does not exist".formatted(name)));
    }

    private void describe(FrontendMessage message) throws IOException, Refusal {
        if (message.character() == 'P') {
            out.columns(portal(message.text()).columns());
            return;
        }
        Parsed statement = statement(message.text());
        if (statement.name() == null) {
            statements.checkSyntax(statement);
        }
        out.parameters(statement.parameters());
        out.columns(statement.columns());
    }

    private void execute(FrontendMessage message) throws IOException, Refusal {
        Portal portal = portal(message.text());
        if (portal.isEmpty()) {
            out.plain('I');
        } else {
            finish(portal.executed(), message.number());
        }
    }

    /** @param most how many rows are wanted; 0 for all */
    private void finish(Executed executed, int most) {
        executed.notices().forEach(out::message);
        List<List<@Nullable String>> rows = executed.result().rows();
        boolean suspended = most > 0 && rows.size() > most;
        rows.subList(0, suspended ? most : rows.size()).forEach(out::row);
        if (suspended) {
            out.plain('s');
        } else {
            out.commandComplete(executed.tag());
        }
    }

    private void close(FrontendMessage message) throws IOException {
        char what = message.character();
        String name = message.text();
        if (what == 'S') {
            forget(name);
        } else {
            portals.remove(name);
        }
        out.plain('3');
    }

    private void query(FrontendMessage message) throws IOException, Refusal {
        Parsed statement = statements.parse(message.text(), List.of());
        Portal portal = new Portal(statements, statement, List.of());
        if (portal.isEmpty()) {
            out.plain('I');
        } else {
            if (portal.columns().areThere()) {
                out.columns(portal.columns());
            }
            finish(portal.executed(), 0);
            statements.close(statement);
        }
        out.ready(statements.transaction());
    }
}

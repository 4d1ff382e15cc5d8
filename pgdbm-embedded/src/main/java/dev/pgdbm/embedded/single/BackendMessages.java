package dev.pgdbm.embedded.single;

import dev.pgdbm.embedded.single.Columns.Column;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages for the client, collected until it reads them. */
final class BackendMessages {
    private static final Map<Character, String> LOGGED =
            Map.of('D', "DETAIL", 'H', "HINT", 'q', "QUERY", 'W', "CONTEXT");

    private final ByteArrayOutputStream all = new ByteArrayOutputStream();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** What has been collected since the last call. */
    byte[] take() {
        byte[] taken = all.toByteArray();
        all.reset();
        return taken;
    }

    /** A message without anything in it. */
    void plain(char type) {
        send(type);
    }

    /** The single byte that answers what comes before the session. */
    void raw(char answer) {
        all.write(answer);
    }

    void authenticationOk() {
        number(0);
        send('R');
    }

    void parameterStatus(String name, String value) {
        text(name);
        text(value);
        send('S');
    }

    void backendKey() {
        number(0);
        number(0);
        send('K');
    }

    void ready(TransactionStatus status) {
        body.write(status.code());
        send('Z');
    }

    void commandComplete(String tag) {
        text(tag);
        send('C');
    }

    void parameters(List<Long> types) {
        count(types.size());
        types.forEach(type -> number(type.intValue()));
        send('t');
    }

    /** RowDescription, or NoData. */
    void columns(Columns columns) {
        if (columns.areThere()) {
            count(columns.list().size());
            columns.list().forEach(this::column);
        }
        send(columns.areThere() ? 'T' : 'n');
    }

    /** Name, table and column of none, type, unknown size, modifier, as text. */
    private void column(Column column) {
        text(column.name());
        number(0);
        count(0);
        number((int) column.type());
        count(-1);
        number(column.modifier());
        count(0);
    }

    void row(List<@Nullable String> values) {
        count(values.size());
        for (String value : values) {
            if (value == null) {
                number(-1);
            } else {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                number(bytes.length);
                body.writeBytes(bytes);
            }
        }
        send('D');
    }

    /** ErrorResponse or NoticeResponse. */
    void message(LogEntry entry) {
        field('S', entry.severity());
        field('V', entry.severity());
        field('C', entry.sqlState());
        field('M', entry.message());
        if (entry.position() > 0) {
            field(entry.isInternal() ? 'p' : 'P', String.valueOf(entry.position()));
        }
        LOGGED.forEach((code, name) -> {
            if (!entry.field(name).isEmpty()) {
                field(code, entry.field(name));
            }
        });
        body.write(0);
        send(entry.isError() ? 'E' : 'N');
    }

    private void field(char code, String value) {
        body.write(code);
        text(value);
    }

    private void text(String value) {
        body.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        body.write(0);
    }

    private void count(int value) {
        body.writeBytes(ByteBuffer.allocate(Short.BYTES).putShort((short) value).array());
    }

    private void number(int value) {
        body.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    private void send(char type) {
        all.write(type);
        all.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(Integer.BYTES + body.size())
                .array());
        all.writeBytes(body.toByteArray());
        body.reset();
    }
}

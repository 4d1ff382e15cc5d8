package dev.pgdbm.benchmark;

import dev.pgdbm.benchmark.Events.Event;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Events turned by hand into one array for each column, of primitives where there are any. */
final class EventColumns {
    private final long[] ids;
    private final String[] kinds;
    private final @Nullable String[] notes;
    private final int[] quantities;
    private final double[] amounts;
    private final String[] times;

    private EventColumns(int size) {
        this.ids = new long[size];
        this.kinds = new String[size];
        this.notes = new @Nullable String[size];
        this.quantities = new int[size];
        this.amounts = new double[size];
        this.times = new String[size];
    }

    static EventColumns of(List<Event> events) {
        EventColumns columns = new EventColumns(events.size());
        for (int i = 0; i < events.size(); i++) {
            columns.set(i, events.get(i));
        }
        return columns;
    }

    /** Times are texts: in an array, the driver makes no more of any class of times. */
    private void set(int i, Event event) {
        ids[i] = event.id();
        kinds[i] = event.kind();
        notes[i] = event.note();
        quantities[i] = event.quantity();
        amounts[i] = event.amount();
        times[i] = event.happenedAt().toString();
    }

    void bind(PreparedStatement statement) throws SQLException {
        PGConnection arrays = statement.getConnection().unwrap(PGConnection.class);
        statement.setArray(1, arrays.createArrayOf("int8", ids));
        statement.setArray(2, arrays.createArrayOf("text", kinds));
        statement.setArray(3, arrays.createArrayOf("text", notes));
        statement.setArray(4, arrays.createArrayOf("int4", quantities));
        statement.setArray(5, arrays.createArrayOf("float8", amounts));
        statement.setArray(6, arrays.createArrayOf("timestamptz", times));
    }
}

package dev.pgdbm.benchmark;

import dev.pgdbm.annotation.Batch;
import dev.pgdbm.annotation.CopyInto;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ways to load many rows, declared. */
@Dao(Shop.class)
public interface Events {
    record Event(long id, String kind, @Nullable String note, int quantity, double amount, Instant happenedAt) {}

    @CopyInto("<<tables.events>> (id, kind, note, quantity, amount, happened_at)")
    long copy(Iterator<Event> events);

    @Query("""
            INSERT INTO <<tables.events>> (id, kind, note, quantity, amount, happened_at)
            SELECT id, kind, note, quantity, amount, happened_at FROM <<rows.events>>
            """)
    int insertRows(List<Event> events);

    @Batch
    @Query("""
            INSERT INTO <<tables.events>> (id, kind, note, quantity, amount, happened_at)
            VALUES (:event.id, :event.kind, :event.note, :event.quantity, :event.amount, :event.happenedAt)
            """)
    long insertBatch(Iterable<Event> event);

    @Query("""
            INSERT INTO <<tables.events>> (id, kind, note, quantity, amount, happened_at)
            VALUES (:event.id, :event.kind, :event.note, :event.quantity, :event.amount, :event.happenedAt)
            """)
    int insert(Event event);

    @Query("TRUNCATE <<tables.events>>")
    void clear();

    /** How many there are, and a sum over the hashes of all, in which no value and no row can be wrong unnoticed. */
    @Query("""
            SELECT concat(count(*), ' rows, ', sum(hashtextextended(concat_ws('|', id, kind, coalesce(note, '-'), quantity, amount,
                    extract(epoch FROM happened_at)), 0)::numeric))
            FROM <<tables.events>>
            """)
    String content();
}

package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.CopyInto;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows by COPY. */
@Dao(Club.class)
interface Loads {
    enum Weather {
        FAIR,
        WET
    }

    record Stay(
            long id,
            String guest,
            @Nullable String note,
            @Nullable Integer stars,
            @Nullable Instant arrived,
            double score,
            boolean paid,
            @Nullable Weather weather,
            @Nullable String extra) {
        static Stay of(long id, String guest) {
            return new Stay(id, guest, null, null, null, 0, false, null, null);
        }
    }

    record Key(long id, String guest) {}

    @CopyInto("<<tables.visits>> (id, guest, note, stars, arrived, score, paid, weather, extra)")
    long stream(Stream<? extends Stay> stays);

    @CopyInto("<<tables.visits>>")
    void iterator(Iterator<Stay> stays);

    @CopyInto("<<tables.visits>> (guest, id)")
    long keys(Iterable<Key> keys);

    @Query("""
            SELECT id, guest, note, stars, arrived, score, paid, weather, extra
              FROM <<tables.visits>> ORDER BY id
            """)
    List<Stay> all();

    @Query("SELECT count(*) FROM <<tables.visits>>")
    long size();
}

package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.PgType;
import dev.pgdbm.annotation.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements about collections of records. */
@Dao(Club.class)
interface Visits {
    enum Weather {
        FAIR,
        WET
    }

    record Visit(
            long id,
            String guest,
            @Nullable String note,
            @Nullable Integer stars,
            @Nullable Instant arrived,
            double score,
            boolean paid,
            @PgType("<<schema>>.weather") @Nullable Weather weather,
            @PgType("jsonb") @Nullable String extra) {
        static Visit of(long id, String guest) {
            return new Visit(id, guest, null, null, null, 0, false, null, null);
        }
    }

    record Key(long id) {}

    @Query("""
            INSERT INTO <<tables.visits>> (id, guest, note, stars, arrived, score, paid, weather, extra)
            SELECT id, guest, note, stars, arrived, score, paid, weather, extra FROM <<rows.visits>>
            """)
    int insert(Collection<? extends Visit> visits);

    @Query("INSERT INTO <<tables.visits>> (id, guest) SELECT id, 'nobody' FROM <<rows.keys>> RETURNING id")
    List<Long> reserve(Iterable<Key> keys);

    @Query("UPDATE <<tables.visits>> v SET note = visits.note FROM <<rows.visits>> WHERE v.id = visits.id")
    long annotate(List<Visit> visits);

    @Query("DELETE FROM <<tables.visits>> v USING <<rows.keys>> WHERE v.id = keys.id")
    boolean delete(List<Key> keys);

    @Query("""
            MERGE INTO <<tables.visits>> v USING <<rows.visits>> ON v.id = visits.id
            WHEN MATCHED THEN UPDATE SET guest = visits.guest
            WHEN NOT MATCHED THEN INSERT (id, guest) VALUES (visits.id, visits.guest)
            """)
    int merge(List<Visit> visits);

    @Query("""
            MERGE INTO <<tables.visits>> v USING <<rows.keys>> ON v.id = keys.id
            WHEN NOT MATCHED BY SOURCE THEN DELETE
            WHEN MATCHED THEN DO NOTHING
            """)
    int retain(List<Key> keys);

    @Query("""
            SELECT v.id, v.guest, v.note, v.stars, v.arrived, v.score, v.paid, v.weather, v.extra
              FROM <<tables.visits>> v JOIN <<rows.keys>> ON v.id = keys.id
             ORDER BY v.id
            """)
    List<Visit> find(List<Key> keys);

    @Query("SELECT v.id FROM <<tables.visits>> v LEFT JOIN <<rows.keys>> ON keys.id = v.id WHERE keys.id IS NULL")
    List<Long> others(List<Key> keys);

    @Query("SELECT count(*) FROM <<rows.keys>>")
    long count(List<Key> keys);

    @Query("SELECT keys.id FROM <<rows.keys>> ORDER BY id LIMIT 1")
    Optional<Long> first(List<Key> keys);

    @Query("SELECT count(*) FROM <<tables.visits>>")
    long size();
}

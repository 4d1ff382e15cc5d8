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
interface Stays {
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
            @PgType("<<schema>>.weather") @Nullable Weather weather,
            @PgType("jsonb") @Nullable String extra) {
        static Stay of(long id, String guest) {
            return new Stay(id, guest, null, null, null, 0, false, null, null);
        }
    }

    record Key(long id) {}

    @Query("""
            INSERT INTO <<tables.stays>> (id, guest, note, stars, arrived, score, paid, weather, extra)
            SELECT id, guest, note, stars, arrived, score, paid, weather, extra FROM <<rows.stays>>
            """)
    int insert(Collection<? extends Stay> stays);

    @Query("INSERT INTO <<tables.stays>> (id, guest) SELECT id, 'nobody' FROM <<rows.keys>> RETURNING id")
    List<Long> reserve(Iterable<Key> keys);

    @Query("UPDATE <<tables.stays>> v SET note = stays.note FROM <<rows.stays>> WHERE v.id = stays.id")
    long annotate(List<Stay> stays);

    @Query("DELETE FROM <<tables.stays>> v USING <<rows.keys>> WHERE v.id = keys.id")
    boolean delete(List<Key> keys);

    @Query("""
            MERGE INTO <<tables.stays>> v USING <<rows.stays>> ON v.id = stays.id
            WHEN MATCHED THEN UPDATE SET guest = stays.guest
            WHEN NOT MATCHED THEN INSERT (id, guest) VALUES (stays.id, stays.guest)
            """)
    int merge(List<Stay> stays);

    @Query("""
            MERGE INTO <<tables.stays>> v USING <<rows.keys>> ON v.id = keys.id
            WHEN NOT MATCHED BY SOURCE THEN DELETE
            WHEN MATCHED THEN DO NOTHING
            """)
    int retain(List<Key> keys);

    @Query("""
            SELECT v.id, v.guest, v.note, v.stars, v.arrived, v.score, v.paid, v.weather, v.extra
              FROM <<tables.stays>> v JOIN <<rows.keys>> ON v.id = keys.id
             ORDER BY v.id
            """)
    List<Stay> find(List<Key> keys);

    @Query("SELECT v.id FROM <<tables.stays>> v LEFT JOIN <<rows.keys>> ON keys.id = v.id WHERE keys.id IS NULL")
    List<Long> others(List<Key> keys);

    @Query("SELECT count(*) FROM <<rows.keys>>")
    long count(List<Key> keys);

    @Query("SELECT keys.id FROM <<rows.keys>> ORDER BY id LIMIT 1")
    Optional<Long> first(List<Key> keys);

    @Query("SELECT count(*) FROM <<tables.stays>>")
    long size();
}

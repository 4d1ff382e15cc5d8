package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Batch;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that are run once for each element. */
@Dao(Club.class)
interface Batches {
    record Visit(long id, String guest, @Nullable String note) {}

    @Batch
    @Query("INSERT INTO <<tables.visits>> (id, guest, note) VALUES (:visit.id, :visit.guest, :visit.note)")
    long insert(Iterable<Visit> visit);

    @Batch
    @Query("UPDATE <<tables.visits>> SET note = :note WHERE id % 10 = :rest")
    int[] annotate(String note, List<Integer> rest);

    @Batch
    @Query("DELETE FROM <<tables.visits>> WHERE id = :id")
    int delete(List<Long> id);

    @Query("SELECT count(*) FROM <<tables.visits>>")
    long size();
}

package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Label;
import dev.pgdbm.annotation.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has an enum and a domain in every role. */
@Dao(Club.class)
interface Tasks {
    /** Its labels are lower case, one of them no Java name. */
    enum Status {
        OPEN,
        @Label("in-progress")
        IN_PROGRESS,
        DONE
    }

    /** What may be NULL can be null. */
    record Task(
            Status status,
            List<@Nullable Status> earlier,
            @Nullable Status wish,
            long effort) {}

    @Query("""
            INSERT INTO <<tables.tasks>> (status, earlier, wish, effort) VALUES (:status, :earlier, :wish, :effort)
            RETURNING status, earlier, wish, effort
            """)
    Task add(Status status, List<@Nullable Status> earlier, @Nullable Status wish, long effort);

    @Query("SELECT status FROM <<tables.tasks>> WHERE status = ANY(:statuses) ORDER BY id")
    List<Status> in(List<Status> statuses);

    @Query("SELECT :status::<<schema>>.status")
    Status same(Status status);

    @Query("SELECT unnest(enum_range(NULL::<<schema>>.status)) ORDER BY 1 DESC LIMIT 1")
    @Nullable
    Status last();

    @Query("SELECT 1")
    int one();
}

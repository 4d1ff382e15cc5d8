package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.AssumeNonNull;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import java.util.List;

/** Columns of which PostgreSQL does not know that they are never NULL. */
@Dao(Club.class)
interface Assumptions {
    @AssumeNonNull
    @Query("SELECT max(id) FROM <<tables.members>>")
    long lastId();

    @Query("SELECT max(id) AS last_id, count(*) AS members FROM <<tables.members>>")
    Summary summary();

    @Query("SELECT id AS last_id, id AS members FROM <<tables.members>>")
    List<Summary> proven();

    record Summary(@AssumeNonNull Long lastId, long members) {}
}

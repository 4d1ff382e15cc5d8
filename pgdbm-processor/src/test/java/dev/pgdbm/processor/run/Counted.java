package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Query;

/** What DAOs inherit. */
interface Counted<N> {
    @Query("SELECT count(*) FROM <<tables.members>>")
    N count();
}

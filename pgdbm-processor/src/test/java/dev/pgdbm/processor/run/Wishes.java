package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.processor.run.Tasks.Status;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Statements whose parameters are Optionals. */
@Dao(Club.class)
interface Wishes {
    /** Has Optionals. */
    record Page(OptionalInt size, Optional<Status> status) {}

    @Query(
            "SELECT concat_ws(',', :text::text, :count::int, :id::bigint, :share::float8, :status::<<schema>>.status, :ids::int[]) AS line")
    @Nullable
    String line(
            Optional<String> text,
            OptionalInt count,
            OptionalLong id,
            OptionalDouble share,
            Optional<Status> status,
            Optional<List<Integer>> ids);

    @Query("SELECT 'x' <<if text>>|| :text::text<<end>> <<if count>>|| :count::int<<else>>|| 'none'<<end>> AS line")
    @Nullable
    String blocks(Optional<String> text, OptionalInt count);

    @Query(
            "SELECT concat_ws(',', :page.size::int, :page.status::<<schema>>.status) <<if page.status>>|| '!'<<end>> AS line")
    @Nullable
    String page(Optional<Page> page);

    @Query("SELECT 1")
    int one();
}

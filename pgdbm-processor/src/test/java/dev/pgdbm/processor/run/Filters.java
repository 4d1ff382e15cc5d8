package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.processor.run.Tasks.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that look into records. */
@Dao(Club.class)
interface Filters {
    /** What may be there or not, and what is true or not. */
    record Page(boolean backwards, int size, @Nullable Long after) {}

    /** A record that may lack another. */
    record Filter(
            @Nullable String name,
            List<String> emails,
            @Nullable Page page) {}

    /** Has an enum. */
    record Wish(Status status, @Nullable Status hope) {}

    /** Has a record at any depth. */
    record NewMember(String email, Name name) {}

    /** Has what may be null. */
    record Name(@Nullable String full) {}

    @Query("INSERT INTO <<tables.members>> (email, full_name) VALUES (:member.email, :member.name.full) RETURNING id")
    long add(NewMember member);

    @Query("""
            SELECT email FROM <<tables.members>>
             WHERE email = ANY(:filter.emails)
               <<if filter.name>>AND full_name = :filter.name<<end>>
               <<if filter.page.after>>AND id > :filter.page.after<<end>>
             ORDER BY id <<if filter.page.backwards>>DESC<<end>>
             <<if filter.page>>LIMIT :filter.page.size<<end>>
            """)
    List<String> search(Filter filter);

    @Query(
            "SELECT email FROM <<tables.members>> WHERE :page.size IS NULL OR id <= :page.size ORDER BY id LIMIT :page.after")
    List<String> page(@Nullable Page page);

    @Query("""
            SELECT (SELECT array_agg(s) FROM unnest(enum_range(NULL::<<schema>>.status)) s WHERE s >= :wish.status)::text
                   <<if wish.hope>>|| :wish.hope::<<schema>>.status<<end>> AS wishes
            """)
    @Nullable
    String wishes(Wish wish);
}

package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.FetchSize;
import dev.pgdbm.annotation.Query;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A DAO of streams. */
@Dao(Club.class)
interface Passages {
    /** A row. */
    record Person(long id, @Nullable String fullName) {}

    /** A row with a record in it. */
    record Visit(String email, Person person) {}

    @Query("INSERT INTO <<tables.members>> (email, full_name) VALUES (:email, :fullName)")
    void add(String email, @Nullable String fullName);

    @Query("""
            SELECT email, id AS "person.id", full_name AS "person.full_name"
            FROM <<tables.members>>
            WHERE email LIKE :pattern<<if fullName>> AND full_name = :fullName<<end>>
            ORDER BY email
            """)
    Stream<Visit> all(String pattern, @Nullable String fullName);

    @FetchSize(2)
    @Query("SELECT full_name FROM <<tables.members>> ORDER BY email")
    Stream<@Nullable String> names();

    @Query("INSERT INTO <<tables.members>> (email) SELECT g || '@x' FROM generate_series(1, :count) AS g RETURNING id")
    Stream<Long> register(int count);

    @Query("SELECT count(*) FROM <<tables.members>>")
    long count();
}

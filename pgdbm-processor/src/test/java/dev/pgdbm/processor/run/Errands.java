package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.annotation.Timeout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A DAO of futures, and of statements with a time limit. */
@Dao(Club.class)
interface Errands {
    /** A row. */
    record Person(long id, String email) {}

    @Query("INSERT INTO <<tables.members>> (email) VALUES (:email)")
    CompletableFuture<Void> add(String email);

    @Query("SELECT id, email FROM <<tables.members>> WHERE email = :email")
    CompletableFuture<Person> get(String email);

    @Query("SELECT full_name FROM <<tables.members>> WHERE email = :email")
    CompletableFuture<@Nullable String> fullName(String email);

    @Query("SELECT id, email FROM <<tables.members>> WHERE email = :email")
    CompletableFuture<Optional<Person>> find(String email);

    @Query("SELECT email FROM <<tables.members>> WHERE true<<if ids>> AND id = ANY(:ids)<<end>> ORDER BY email")
    CompletableFuture<List<String>> emails(@Nullable List<Long> ids);

    @Query("SELECT id, email FROM <<tables.members>> ORDER BY id")
    CompletableFuture<Map<Long, Person>> byId();

    @Query("SELECT count(*) FROM <<tables.members>>")
    CompletableFuture<Long> count();

    @Query("DELETE FROM <<tables.members>> WHERE email LIKE :pattern")
    CompletableFuture<Integer> remove(String pattern);

    @Query("DELETE FROM <<tables.members>> WHERE email LIKE :pattern")
    CompletableFuture<Boolean> removeAny(String pattern);

    @Timeout(value = 20, unit = TimeUnit.MILLISECONDS)
    @Query("SELECT pg_sleep(:seconds)")
    void sleep(double seconds);

    @Timeout(value = 20, unit = TimeUnit.MILLISECONDS)
    @Query("SELECT 1 FROM pg_sleep(:seconds)<<if reverse>> ORDER BY 1 DESC<<end>>")
    int sleepAndCount(double seconds, boolean reverse);
}

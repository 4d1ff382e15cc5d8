package dev.pgdbm.processor.run;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.Query;
import dev.pgdbm.value.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements whose values can be beyond what the other side holds. */
@Dao(Club.class)
interface Limits {
    /** A list that is not one of rows. */
    record Numbers(List<Integer> numbers) {}

    /** The same, with NULL among its elements. */
    record NullableNumbers(List<@Nullable Integer> numbers) {}

    @Query("SELECT :text::hstore -> 'k' AS value")
    @Nullable
    String value(Map<String, String> text);

    @Query("SELECT :texts::text[] = '{}' AS empty")
    boolean isEmpty(List<String> texts);

    @Query("SELECT extract(year FROM :time::timestamptz)::int")
    int year(Instant time);

    @Query("SELECT :date::date")
    LocalDate date(LocalDate date);

    @Query("SELECT :time::timestamp")
    LocalDateTime time(LocalDateTime time);

    @Query("SELECT :length::interval AS length")
    Interval interval(Duration length);

    @Query("SELECT :text::text::numeric AS number")
    BigDecimal number(String text);

    @Query("SELECT :text::text::int4[] AS numbers")
    Numbers numbers(String text);

    @Query("SELECT :text::text::int4[] AS numbers")
    NullableNumbers nullableNumbers(String text);

    @Query("SELECT 1")
    int one();
}

package dev.pgdbm.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that is a JSON document in the database, in a column or parameter of type {@code json} or {@code jsonb}: of any Java type that
 * the JSON library of the application reads and writes, such as {@code Settings}, {@code List<Tag>} or {@code Map<String, Object>}.
 *
 * <p>On a method it says so of its rows, which then are single values: {@code Optional<Settings>}, {@code List<Settings>}. NULL is null,
 * and so is the JSON literal {@code null} where the value is {@code @Nullable}; null is written as NULL.
 *
 * <pre>{@code
 * record User(long id, @Json Settings settings, @Json List<Tag> tags) {}
 *
 * @Query("UPDATE <<tables.users>> SET settings = :settings WHERE id = :id")
 * boolean change(long id, @Json Settings settings);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Json {}

/**
 * What the stages hand on to each other, as plain records: no javac, no database.
 *
 * <p>{@code read} makes a {@link dev.pgdbm.processor.model.DaoModel} of an interface; {@code describe} adds what PostgreSQL says
 * of each statement, a {@link dev.pgdbm.processor.model.Description}; together they are a
 * {@link dev.pgdbm.processor.model.DescribedMethod}, which {@code check} judges. May import {@code java.*}, the core and
 * {@code problem}. Read {@code QueryMethod} first.
 */
@NullMarked
package dev.pgdbm.processor.model;

import org.jspecify.annotations.NullMarked;

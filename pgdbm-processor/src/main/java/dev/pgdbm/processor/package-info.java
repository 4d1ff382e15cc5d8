/**
 * The annotation processor: DAO interfaces to checked implementations.
 *
 * <p>The folders are the pipeline: {@code read} (javac to model) → {@code describe} (what PostgreSQL says) → {@code check} (Java
 * against SQL) → {@code generate} (model to source), with {@code model} and {@code problem} shared by all; {@code report} tells
 * of all of it where somebody asks.
 * {@code DaoCompiler} is that pipeline on one screen; {@link dev.pgdbm.processor.PgdbmProcessor} knows rounds and files.
 */
@NullMarked
package dev.pgdbm.processor;

import org.jspecify.annotations.NullMarked;

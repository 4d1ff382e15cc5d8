/**
 * What we tell the user: mistakes as values, and how they read.
 *
 * <p>A stage makes a {@link dev.pgdbm.processor.problem.Problem} at a {@link dev.pgdbm.processor.problem.Location}, which
 * holds an opaque {@link dev.pgdbm.processor.problem.SourceRef}; a {@link dev.pgdbm.processor.problem.Checked} carries either
 * the stage's result or its problems on. {@link dev.pgdbm.processor.problem.ProblemText} is the whole message, with the
 * {@code Excerpt} in it. Imports {@code java.*} and {@code dev.pgdbm.name} only; read
 * {@code Problem} first.
 */
@NullMarked
package dev.pgdbm.processor.problem;

import org.jspecify.annotations.NullMarked;

/**
 * A file of SQL as the statements in it.
 *
 * <p>{@link dev.pgdbm.script.SqlScript} turns text into {@link dev.pgdbm.script.ScriptStatement}s and
 * {@link dev.pgdbm.script.ScriptProblem}s. {@code StatementSplitter} walks over the tokens of
 * {@link dev.pgdbm.template.SqlLexer}, {@code StatementBody} knows which semicolons end nothing, {@code TransactionControl}
 * what a file may say about transactions. Imports templates only.
 */
@NullMarked
package dev.pgdbm.script;

import org.jspecify.annotations.NullMarked;

/**
 * A server that is only the standard streams of {@code postgres --single}, behind the wire protocol.
 *
 * <pre>
 * pgJDBC ⇄ {@link dev.pgdbm.embedded.single.ProtocolSocket} ⇄ {@link dev.pgdbm.embedded.single.Backend} messages
 *        ⇄ {@link dev.pgdbm.embedded.single.Statements} PREPARE and EXECUTE
 *        ⇄ {@link dev.pgdbm.embedded.single.Console} text in, {@link dev.pgdbm.embedded.single.PrintedRows} and
 *          {@link dev.pgdbm.embedded.single.LogEntry} out
 * </pre>
 *
 * <p>It answers what the check of statements asks; it counts no changed rows, knows no cursors and no COPY.
 */
@NullMarked
package dev.pgdbm.embedded.single;

import org.jspecify.annotations.NullMarked;

/**
 * Rows that are read while they are used: a {@link dev.pgdbm.internal.stream.StreamQuery} opens a
 * {@link dev.pgdbm.internal.stream.RowCursor} in a {@link dev.pgdbm.internal.stream.StreamTransaction}, which is the stream's own or
 * around it, and {@link dev.pgdbm.internal.stream.StreamLeaks} looks after those that nobody closed.
 */
@NullMarked
package dev.pgdbm.internal.stream;

import org.jspecify.annotations.NullMarked;

/**
 * A PostgreSQL to talk to: {@link dev.pgdbm.embedded.EmbeddedPostgres} starts one from a data directory prepared once a
 * machine, {@link dev.pgdbm.embedded.GivenServer} uses one that runs already. Both are a
 * {@link dev.pgdbm.embedded.PostgresServer}; read that first.
 *
 * <p>Behind it: {@code engine} turns the archive on the class path into an unpacked engine and a prepared data directory;
 * {@code server} turns those into a running server that never outlives its owner. Of this package they know
 * {@link dev.pgdbm.embedded.EngineUnavailable} only.
 *
 * <pre>
 * cache/engine/linux-x86_64-1a2b3c4d/   unpacked once        (PreparedDirectory)
 * cache/data/18.6-…/                    initdb once          (PreparedDirectory, DataTemplate)
 * cache/run/4711-…/                     one running server   (RunDirectory)
 * </pre>
 */
@NullMarked
package dev.pgdbm.embedded;

import org.jspecify.annotations.NullMarked;

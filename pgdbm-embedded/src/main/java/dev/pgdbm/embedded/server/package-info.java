/**
 * From an engine and a prepared data directory to a running server: {@link dev.pgdbm.embedded.server.Launch} is the whole
 * way on one screen. A {@link dev.pgdbm.embedded.server.Watchdog} stops the server and deletes its
 * {@link dev.pgdbm.embedded.server.RunDirectory} as soon as the pipe from its owner closes, whatever closed it.
 */
@NullMarked
package dev.pgdbm.embedded.server;

import org.jspecify.annotations.NullMarked;

/**
 * From an archive on the class path to an {@link dev.pgdbm.embedded.engine.Engine} that can be run and a
 * {@link dev.pgdbm.embedded.engine.DataTemplate} that can be copied; each is made once a machine by
 * {@link dev.pgdbm.embedded.engine.PreparedDirectory}. {@link dev.pgdbm.embedded.engine.Fault} has all texts of what can go
 * wrong. Imports nothing of {@code server}.
 */
@NullMarked
package dev.pgdbm.embedded.engine;

import org.jspecify.annotations.NullMarked;

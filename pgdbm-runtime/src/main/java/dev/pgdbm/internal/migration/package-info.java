/** What migrations need beyond {@code dev.pgdbm.migration}: a module's files, and a connection that has time. */
@NullMarked
package dev.pgdbm.internal.migration;

import org.jspecify.annotations.NullMarked;

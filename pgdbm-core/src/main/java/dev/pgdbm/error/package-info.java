/**
 * The exceptions of pgdbm, one per meaning. {@link dev.pgdbm.error.PgdbmException} is the root; read it first.
 */
@NullMarked
package dev.pgdbm.error;

import org.jspecify.annotations.NullMarked;

/**
 * Names that become SQL: validated once when made, quoted in one place. {@link dev.pgdbm.name.SchemaName} is the only way
 * from a string (a tenant, a service) to a schema in a statement.
 */
@NullMarked
package dev.pgdbm.name;

import org.jspecify.annotations.NullMarked;

/**
 * What a class was compiled against, and what is there at run time.
 *
 * <p>{@link dev.pgdbm.definition.SchemaShape} is what the catalogs say of a schema, the same text at compile time and at run time,
 * on every version of PostgreSQL and under every name of the schema. {@link dev.pgdbm.definition.CheckedSchema} is what the
 * statements of a DAO rely on; generated code carries one. Read that first.
 */
@NullMarked
package dev.pgdbm.definition;

import org.jspecify.annotations.NullMarked;

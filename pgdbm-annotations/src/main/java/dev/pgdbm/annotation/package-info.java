/**
 * What users write: {@link dev.pgdbm.annotation.SchemaModule} names a set of tables and its migrations,
 * {@link dev.pgdbm.annotation.Dao} an interface over them, {@link dev.pgdbm.annotation.Query} the SQL of a method.
 */
@NullMarked
package dev.pgdbm.annotation;

import org.jspecify.annotations.NullMarked;

/**
 * From model to source: what a checked DAO's implementation looks like.
 *
 * <p>The only package that imports JavaPoet; takes only {@code CheckedMethod}s. {@code DaoImplClass} is the outline of the
 * generated file, one class beside it for each kind of member. Read {@code DaoImplClass} first.
 */
@NullMarked
package dev.pgdbm.processor.generate;

import org.jspecify.annotations.NullMarked;

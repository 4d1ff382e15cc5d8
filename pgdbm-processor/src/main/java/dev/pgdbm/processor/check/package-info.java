/**
 * Java against SQL: the rules, one file each, named after the fault that they find.
 *
 * <p>{@link dev.pgdbm.processor.check.Checks} is the table of contents and the only maker of a
 * {@link dev.pgdbm.processor.check.CheckedMethod}. Pure: imports {@code model} and {@code problem} only.
 */
@NullMarked
package dev.pgdbm.processor.check;

import org.jspecify.annotations.NullMarked;

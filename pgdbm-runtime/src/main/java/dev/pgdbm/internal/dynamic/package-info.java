/**
 * Statements that are not known at build: {@link dev.pgdbm.internal.dynamic.DynamicStatements} keeps those parsed lately,
 * {@link dev.pgdbm.internal.dynamic.ValueBinders} and {@link dev.pgdbm.internal.dynamic.ValueReaders} choose by class what
 * generated code chooses by column type.
 */
@NullMarked
package dev.pgdbm.internal.dynamic;

import org.jspecify.annotations.NullMarked;

/**
 * Java source as text: from a character of a string constant back to the place in the file where it is written.
 *
 * <p>A {@link dev.pgdbm.processor.read.source.SourceFile} undoes Unicode escapes, {@code JavaTokens} finds literals and names
 * in it, {@code StringLiteral} and {@code TextBlock} compute a literal's value as the compiler does, and every
 * {@code MappedText} on the way remembers where its characters came from.
 * {@link dev.pgdbm.processor.read.source.ConstantText} joins them, from any number of files. Pure: no compiler here; read
 * {@code SourceFile} first.
 */
@NullMarked
package dev.pgdbm.processor.read.source;

import org.jspecify.annotations.NullMarked;

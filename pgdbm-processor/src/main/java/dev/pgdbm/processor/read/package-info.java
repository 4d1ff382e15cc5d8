/**
 * The Java that the user wrote, as data: javac's world ends here. Only importer of {@code javax.lang.model} and
 * {@code com.sun.source}.
 *
 * <p>Positions travel as {@link dev.pgdbm.processor.read.JavacSource}, opaque to the other stages;
 * {@link dev.pgdbm.processor.read.DiagnosticPrinter} turns the problems that come back into messages of the compiler.
 */
@NullMarked
package dev.pgdbm.processor.read;

import org.jspecify.annotations.NullMarked;

/**
 * Where javac's world ends: elements and type mirrors come in, plain records of {@code model} go out, and problems go back to
 * the Messager.
 *
 * <p>The only package that imports {@code javax.lang.model} and {@code com.sun.source}. Read {@code DaoReader} first;
 * {@code JavacSource} is what the opaque positions of the other stages really are.
 */
@NullMarked
package dev.pgdbm.processor.read;

import org.jspecify.annotations.NullMarked;

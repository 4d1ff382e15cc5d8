/** Finds the JSON library of the application, once somebody needs it. */
@NullMarked
package dev.pgdbm.internal.json;

import org.jspecify.annotations.NullMarked;

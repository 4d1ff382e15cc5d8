/**
 * PostgreSQL's own analysed and view-expanded tree of a statement, as far as anything is concluded from it.
 *
 * <p>{@link dev.pgdbm.processor.describe.tree.Query} is the root, read it first; names follow {@code parsenodes.h} and
 * {@code primnodes.h} of PostgreSQL, in English. Numbers of range table entries, columns and parameters count from 1 as they do
 * there; positions are bytes of UTF-8 from 0 in the text that was sent, and -1 for what comes from elsewhere, such as a view. The
 * text of a tree is known to {@code reader} alone. Pure data: imports {@code java.*} only.
 */
@NullMarked
package dev.pgdbm.processor.describe.tree;

import org.jspecify.annotations.NullMarked;

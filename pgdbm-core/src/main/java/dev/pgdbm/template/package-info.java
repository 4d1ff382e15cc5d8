/**
 * SQL templates: text with placeholders and bind parameters, and its rendering for one schema.
 *
 * <p>{@link dev.pgdbm.template.TemplateParser} turns text into a {@link dev.pgdbm.template.SqlTemplate} (a list of
 * {@link dev.pgdbm.template.Segment}s with their offsets), which renders to a {@link dev.pgdbm.template.RenderedSql} that
 * knows the way back. {@link dev.pgdbm.template.SqlLexer} knows just enough SQL to leave strings, comments and operators
 * alone. Adding a placeholder is adding a constant to {@link dev.pgdbm.template.PlaceholderKind}. Blocks
 * ({@code <<if x>> … <<end>>}) nest in {@code BlockTree}; a template with blocks is SQL only as one of its variants.
 */
@NullMarked
package dev.pgdbm.template;

import org.jspecify.annotations.NullMarked;

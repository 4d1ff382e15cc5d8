/**
 * What the DAOs of a compilation do with the database, for people and for programs: {@code DaoReport}s go in, one HTML page and
 * one JSON text come out.
 *
 * <p>{@code ReportDocument} is the way in. {@code JsonReport} and {@code HtmlReport} tell the same; {@code MethodTables} and
 * {@code TableMatrix} say which method uses which table. The same reports make the same bytes: no times, no machine, no order
 * but that of names and sources. Imports {@code java.*}, {@code model}, {@code problem} and the core's templates; read
 * {@code HtmlReport} first.
 */
@NullMarked
package dev.pgdbm.processor.report;

import org.jspecify.annotations.NullMarked;

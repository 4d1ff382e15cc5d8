package dev.pgdbm.processor.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where a problem is.
 *
 * @param source the Java code that it is reported on
 * @param file the file that the span is in; null if that is the SQL of {@code source} itself
 * @param span the faulty piece of the SQL; null if the problem is not about one
 */
public record Location(
        SourceRef source, @Nullable SqlFile file, @Nullable Span span) {
    /** A piece of Java code: a method, a parameter, an annotation. */
    public static Location of(SourceRef source) {
        return new Location(source, null, null);
    }

    /** A piece of the SQL that an annotation holds, counted in UTF-16 units of the template. */
    public static Location of(SourceRef source, int offset, int length) {
        return new Location(source, null, new Span(offset, length));
    }

    /** A piece of a file of SQL, which has no compiler to report on it, so that {@code source} stands in. */
    public static Location inFile(SourceRef source, SqlFile file, int offset, int length) {
        return new Location(source, file, new Span(offset, length));
    }
}

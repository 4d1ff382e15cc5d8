package dev.pgdbm.processor.model;

/** Whether a value of a row may be null, as declared in Java. */
public enum Nullness {
    /** It has an annotation {@code Nullable}. */
    NULLABLE,
    /** It is primitive, or a reference that nothing declares nullable. */
    NON_NULL,
    /** Nothing says, in code that is not {@code @NullMarked}, and {@code -Apgdbm.nullness=lenient} forgives that. */
    UNSPECIFIED,
    /** {@code @AssumeNonNull}: looked at when it is read. */
    ASSUMED
}

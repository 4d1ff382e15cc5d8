package dev.pgdbm.processor.problem;

/** How much a problem matters. */
public enum Severity {
    /** Nothing is generated from what it is about, and the compilation fails. */
    ERROR,
    WARNING,
    NOTE
}

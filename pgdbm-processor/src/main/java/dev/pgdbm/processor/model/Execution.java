package dev.pgdbm.processor.model;

/** How the statement of a method is run. */
public enum Execution {
    /** Once for each call. */
    ONCE,
    /** Once for each element of a parameter. */
    BATCH,
    /** As COPY of rows: the statement that is checked is the INSERT of one. */
    COPY
}

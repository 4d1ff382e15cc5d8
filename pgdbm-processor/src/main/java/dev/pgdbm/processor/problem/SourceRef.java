package dev.pgdbm.processor.problem;

/** A place in the user's Java code, opaque to all but the stage that read that code. */
public interface SourceRef {}

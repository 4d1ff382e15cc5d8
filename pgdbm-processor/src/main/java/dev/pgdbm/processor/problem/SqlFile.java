package dev.pgdbm.processor.problem;

/**
 * A file of SQL that the user wrote, a migration for one.
 *
 * @param name as it should appear in messages
 * @param text the whole of it
 */
public record SqlFile(String name, String text) {}

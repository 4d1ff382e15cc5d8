package dev.pgdbm.processor.generate;

/**
 * A source file to write.
 *
 * @param className qualified name of its class
 */
public record GeneratedSource(String className, String text) {}

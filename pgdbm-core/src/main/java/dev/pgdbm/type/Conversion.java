package dev.pgdbm.type;

/**
 * What happens to a value between a column or parameter and Java.
 *
 * @param constant of generated code, which holds the converter
 * @param isList whether it happens to each element of a list
 */
public record Conversion(String constant, boolean isList) {}

package dev.pgdbm.type;

/**
 * A Java type that a column can be read as without loss.
 *
 * @param javaType as written in source without imports: {@code long}, {@code java.lang.Long},
 *     {@code java.util.List<java.lang.Long>}, {@code java.util.List<@Nullable java.lang.Long>}
 * @param required reads a value that is never NULL
 * @param nullable reads NULL as null; a primitive has none, there it is the same as {@code required}
 */
public record ResultMapping(String javaType, Access required, Access nullable) {}

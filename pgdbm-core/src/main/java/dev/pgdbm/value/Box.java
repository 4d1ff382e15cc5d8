package dev.pgdbm.value;

/**
 * A {@code box}: a rectangle with sides parallel to the axes.
 *
 * @param upperRight the corner with the greater coordinates; PostgreSQL puts corners into this order
 * @param lowerLeft the opposite corner
 */
public record Box(Point upperRight, Point lowerLeft) {}

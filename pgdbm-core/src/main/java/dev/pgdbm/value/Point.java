package dev.pgdbm.value;

/** A {@code point} of the plane. */
public record Point(double x, double y) {}

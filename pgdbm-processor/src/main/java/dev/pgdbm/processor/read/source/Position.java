package dev.pgdbm.processor.read.source;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file its name without folders
 * @param line from 1
 * @param column from 1, in UTF-16 units and with a tab as one: what editors jump to, though javac's own columns expand tabs
 */
public record Position(String file, int line, int column) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file).thenComparing(Position::line).thenComparing(Position::column);

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    /** {@code Users.java:8:20}, which IDEs make a link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}

package dev.pgdbm.internal.value;

import dev.pgdbm.value.Box;
import dev.pgdbm.value.Point;

/** Points and boxes as PostgreSQL writes them: {@code (1,2)}, {@code (3,4),(1,2)}. */
public final class GeometryText {
    private static final String BRACKETS = "[()]";

    private GeometryText() {}

    /** A {@code point}. */
    public static Point point(String text) {
        double[] numbers = numbers(text);
        return new Point(numbers[0], numbers[1]);
    }

    /** A {@code box}. */
    public static Box box(String text) {
        double[] numbers = numbers(text);
        return new Box(new Point(numbers[0], numbers[1]), new Point(numbers[2], numbers[3]));
    }

    private static double[] numbers(String text) {
        String[] parts = text.replaceAll(BRACKETS, "").split(",", -1);
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }

    /** A {@code point}. */
    public static String text(Point point) {
        return "(" + point.x() + "," + point.y() + ")";
    }

    /** A {@code box}. */
    public static String text(Box box) {
        return text(box.upperRight()) + "," + text(box.lowerLeft());
    }
}

package dev.pgdbm.processor.model;

import java.util.Locale;

/** What generated code calls a constant for something. */
public final class ConstantName {
    private ConstantName() {}

    /** {@code BY_EMAIL} for {@code byEmail}, {@code OUTER_USER_ID} for {@code Outer.UserId}. */
    public static String of(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}

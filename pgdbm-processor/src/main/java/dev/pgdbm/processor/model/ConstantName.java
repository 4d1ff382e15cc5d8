package dev.pgdbm.processor.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.UUID;

/** What generated code calls a constant for something. */
public final class ConstantName {
    /** Between the name that a constant should have and what tells it from others that should have the same. */
    public static final String SEPARATOR = "$$";

    private ConstantName() {}

    /** {@code BY_EMAIL} for {@code byEmail}, {@code OUTER_USER_ID} for {@code Outer.UserId}. */
    public static String of(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /**
     * A name while others are being given: {@code USER_ID_CONVERTER$$} and 32 digits. When all are known, it becomes the wanted one, or
     * that with a number.
     *
     * @param thing what the constant stands for; the same thing has the same name
     */
    static String of(String wanted, String thing) {
        String digits = UUID.nameUUIDFromBytes(thing.getBytes(UTF_8)).toString().replace("-", "");
        return wanted + SEPARATOR + digits;
    }
}

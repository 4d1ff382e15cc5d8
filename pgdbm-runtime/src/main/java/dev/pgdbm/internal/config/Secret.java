package dev.pgdbm.internal.config;

import java.util.function.Supplier;

/** A password, or where to get it; never printed. */
public record Secret(Supplier<String> source) {
    /** A password that stays the same. */
    public static Secret of(String password) {
        return new Secret(new Constant(password));
    }

    /** The password, as it is now. */
    public String reveal() {
        return source.get();
    }

    @Override
    public String toString() {
        return "***";
    }

    private record Constant(String get) implements Supplier<String> {
        @Override
        public String toString() {
            return "***";
        }
    }
}

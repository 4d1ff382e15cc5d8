package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A constant of a Java enum.
 *
 * @param label what {@code @Label} says; empty without
 */
public record EnumConstant(String name, Optional<String> label) {
    /** Which of an enum's labels it stands for: the one that {@code @Label} says, or its name, or that in lower case. */
    public String labelAmong(List<String> labels) {
        return label.orElseGet(() -> {
            String lower = name.toLowerCase(Locale.ROOT);
            return !labels.contains(name) && labels.contains(lower) ? lower : name;
        });
    }
}

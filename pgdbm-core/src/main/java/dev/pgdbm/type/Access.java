package dev.pgdbm.type;

import org.jspecify.annotations.Nullable;

/**
 * A method that reads a column or binds a parameter.
 *
 * @param owner the class that has it
 * @param method its name
 * @param codec the constant that it is given as its last argument, {@code TextCodecs.INTERVAL}, of a class of
 *     {@code dev.pgdbm.support}; null if it has none
 */
public record Access(Owner owner, String method, @Nullable String codec) {
    /** A method that needs no codec. */
    public Access(Owner owner, String method) {
        this(owner, method, null);
    }

    @Override
    public String toString() {
        return owner.className() + "." + method + (codec == null ? "" : " with " + codec);
    }
}

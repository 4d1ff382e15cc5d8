package dev.pgdbm.type;

import org.jspecify.annotations.Nullable;

/**
 * A method that reads a column or binds a parameter.
 *
 * @param owner the class that has it
 * @param method its name
 * @param codec the constant that it is given as its last argument, {@code TextCodecs.INTERVAL}, of a class of
 *     {@code dev.pgdbm.support}; null if it has none
 * @param conversion of what it reads or binds; null if there is none
 */
public record Access(
        Owner owner,
        String method,
        @Nullable String codec,
        @Nullable Conversion conversion) {
    /** A method that needs no codec. */
    public Access(Owner owner, String method) {
        this(owner, method, null, null);
    }

    /** A method that needs a codec. */
    public Access(Owner owner, String method, String codec) {
        this(owner, method, codec, null);
    }

    /** The same method, with what is read or bound converted. */
    public Access with(Conversion converted) {
        return new Access(owner, method, codec, converted);
    }

    @Override
    public String toString() {
        return owner.className() + "." + method + (codec == null ? "" : " with " + codec);
    }
}

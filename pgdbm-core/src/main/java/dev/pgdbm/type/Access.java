package dev.pgdbm.type;

/**
 * A method that reads a column or binds a parameter.
 *
 * @param owner the class that has it
 * @param method its name
 */
public record Access(Owner owner, String method) {
    @Override
    public String toString() {
        return owner.className() + "." + method;
    }
}

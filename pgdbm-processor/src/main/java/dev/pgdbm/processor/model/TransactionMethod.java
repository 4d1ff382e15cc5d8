package dev.pgdbm.processor.model;

import java.util.List;

/**
 * A default method of a DAO that runs in a transaction.
 *
 * @param inside what generated code calls the method that does the work; no other method of the DAO is called so
 * @param isVarArgs whether the last parameter is declared with dots
 * @param exceptions that it declares; of these one at most is checked
 * @param isolation the name of its isolation level; empty for the default
 * @param readOnly whether writes are refused
 */
public record TransactionMethod(
        String name,
        String inside,
        List<MethodParameter> parameters,
        boolean isVarArgs,
        JavaType returnType,
        List<JavaType> exceptions,
        String isolation,
        boolean readOnly) {
    public TransactionMethod {
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
    }

    /** Whether it sets characteristics of the transaction. */
    public boolean hasOptions() {
        return readOnly || !isolation.isEmpty();
    }
}

package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;

/**
 * A DAO interface, as read.
 *
 * @param type the interface
 * @param isPublic whether its implementation is public too
 * @param methods those that are ours to implement, in the interface's order, each on its own: a broken one hides no other
 * @param transactions the default methods that run in a transaction
 * @param runners the names of the methods that return what the DAO runs on
 * @param memberTypes simple names of the types that it has or inherits, which inside an implementation hide others
 * @param markers which annotations the implementation can bear
 */
public record DaoModel(
        JavaType type,
        boolean isPublic,
        SchemaModuleModel module,
        List<Checked<QueryMethod>> methods,
        List<Checked<TransactionMethod>> transactions,
        List<String> runners,
        List<String> memberTypes,
        VisibleAnnotations markers,
        SourceRef source) {
    public DaoModel {
        methods = List.copyOf(methods);
        transactions = List.copyOf(transactions);
        runners = List.copyOf(runners);
        memberTypes = List.copyOf(memberTypes);
    }

    /** The simple name of the implementation: {@code UsersImpl}, {@code Outer_UsersImpl} for a nested interface. */
    public String implementationName() {
        return type.name().replace('.', '_') + "Impl";
    }

    /**
     * The annotations that the compilation of the DAO can see.
     *
     * @param generated {@code javax.annotation.processing.Generated}; a module must read java.compiler to see it
     * @param inject {@code jakarta.inject.Inject}
     */
    public record VisibleAnnotations(boolean generated, boolean inject) {}
}

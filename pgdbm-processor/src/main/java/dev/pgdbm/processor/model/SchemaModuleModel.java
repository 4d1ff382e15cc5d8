package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * A {@code @SchemaModule}.
 *
 * @param type qualified name of the class that bears the annotation
 * @param name the module's name
 * @param migrations the folder of its migrations on the class path
 * @param uses other modules whose tables its statements may name
 */
public record SchemaModuleModel(
        String type, String name, String migrations, List<SchemaModuleModel> uses, SourceRef source) {
    public SchemaModuleModel {
        uses = List.copyOf(uses);
    }

    /** The modules that it uses, directly or not, each behind those that it uses itself; some perhaps twice. */
    public Stream<SchemaModuleModel> allUses() {
        return uses.stream().flatMap(used -> Stream.concat(used.allUses(), Stream.of(used)));
    }
}

package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.SchemaModule;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** The module that a DAO belongs to. */
final class SchemaModuleReader {
    private final AnnotationReader annotations;

    SchemaModuleReader(AnnotationReader annotations) {
        this.annotations = annotations;
    }

    Checked<SchemaModuleModel> moduleOf(TypeElement dao) {
        AnnotationMirror annotation = annotations.find(dao, Dao.class).orElseThrow();
        JavacSource place = new JavacSource(dao, annotation, annotations.value(annotation, "value"));
        return annotations
                .type(annotation, "value")
                .map(module -> read(module, place, List.of()))
                .orElseGet(() -> Checked.failed(missing(place, "the class in @Dao")));
    }

    /** @param users the modules on the way here, the outermost first */
    private Checked<SchemaModuleModel> read(TypeElement type, JavacSource place, List<TypeElement> users) {
        if (users.contains(type)) {
            return Checked.failed(cycle(users.subList(users.indexOf(type), users.size()), place));
        }
        return annotations
                .find(type, SchemaModule.class)
                .map(annotation -> read(type, annotation, users))
                .orElseGet(() -> Checked.failed(missing(place, "\"%s\"".formatted(type.getSimpleName()))));
    }

    private Checked<SchemaModuleModel> read(TypeElement type, AnnotationMirror annotation, List<TypeElement> users) {
        JavacSource place = new JavacSource(type, annotation, annotations.value(annotation, "migrations"));
        JavacSource uses = new JavacSource(type, annotation, annotations.value(annotation, "uses"));
        List<TypeElement> with = Stream.concat(users.stream(), Stream.of(type)).toList();
        List<Checked<SchemaModuleModel>> used = annotations.types(annotation, "uses").stream()
                .map(other -> read(other, uses, with))
                .toList();
        return Checked.all(used)
                .map(others -> new SchemaModuleModel(
                        type.getQualifiedName().toString(),
                        annotations.string(annotation, "name"),
                        annotations.string(annotation, "migrations"),
                        others,
                        place));
    }

    private static Problem cycle(List<TypeElement> circle, JavacSource place) {
        String first = circle.get(0).getSimpleName().toString();
        String path = circle.stream().map(type -> type.getSimpleName() + " → ").collect(Collectors.joining());
        return Problem.error("module-cycle", Location.of(place), "module \"%s\" uses itself".formatted(first))
                .note(path + first)
                .fix("remove one of these uses, or make one module of them");
    }

    private static Problem missing(JavacSource place, String what) {
        return Problem.error("missing-schema-module", Location.of(place), what + " is no @SchemaModule")
                .fix("annotate it with @SchemaModule(name = \"…\", migrations = \"db/…\")");
    }
}

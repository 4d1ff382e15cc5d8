package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Dao;
import dev.pgdbm.annotation.SchemaModule;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;
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
                .map(module -> read(module, place))
                .orElseGet(() -> Checked.failed(missing(place, "the class in @Dao")));
    }

    private Checked<SchemaModuleModel> read(TypeElement type, JavacSource place) {
        return annotations
                .find(type, SchemaModule.class)
                .map(annotation -> read(type, annotation))
                .orElseGet(() -> Checked.failed(missing(place, "\"%s\"".formatted(type.getSimpleName()))));
    }

    private Checked<SchemaModuleModel> read(TypeElement type, AnnotationMirror annotation) {
        JavacSource place = new JavacSource(type, annotation, annotations.value(annotation, "migrations"));
        List<Checked<SchemaModuleModel>> uses = annotations.types(annotation, "uses").stream()
                .map(used -> read(used, new JavacSource(type, annotation, annotations.value(annotation, "uses"))))
                .toList();
        return Checked.all(uses)
                .map(used -> new SchemaModuleModel(
                        type.getQualifiedName().toString(),
                        annotations.string(annotation, "name"),
                        annotations.string(annotation, "migrations"),
                        used,
                        place));
    }

    private static Problem missing(JavacSource place, String what) {
        return Problem.error("missing-schema-module", Location.of(place), what + " is no @SchemaModule")
                .fix("annotate it with @SchemaModule(name = \"…\", migrations = \"db/…\")");
    }
}

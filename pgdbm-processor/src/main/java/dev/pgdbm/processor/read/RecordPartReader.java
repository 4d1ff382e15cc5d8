package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Column;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.RecordPart;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** The components of records that may stand for composite types. */
final class RecordPartReader {
    private final AnnotationReader annotations;
    private final JavaTypeReader types;
    private final NullnessReader nullness;

    /** The records that are being read: one that contains itself has no components there. */
    private final Set<TypeElement> open = new HashSet<>();

    RecordPartReader(AnnotationReader annotations, JavaTypeReader types, NullnessReader nullness) {
        this.annotations = annotations;
        this.nullness = nullness;
        this.types = types;
    }

    /** The components; none of a type that is no record, or one that generated code cannot see. */
    List<RecordPart> of(TypeElement type) {
        boolean readable = type.getKind() == ElementKind.RECORD
                && type.getTypeParameters().isEmpty()
                && Visibility.privatePart(type).isEmpty();
        if (!readable || !open.add(type)) {
            return List.of();
        }
        List<RecordPart> parts =
                type.getRecordComponents().stream().map(this::part).toList();
        open.remove(type);
        return parts;
    }

    private RecordPart part(RecordComponentElement component) {
        JavaType type = types.read(component.asType(), component, component.getAccessor());
        String name = component.getSimpleName().toString();
        String attribute = annotations
                .find(component, Column.class)
                .map(annotation -> annotations.string(annotation, "value"))
                .orElseGet(() -> RowTypeReader.snakeCase(name));
        return new RecordPart(name, attribute, type, nullness.of(type, component));
    }
}

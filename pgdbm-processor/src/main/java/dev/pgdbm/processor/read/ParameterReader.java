package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.Batch;
import dev.pgdbm.processor.model.Choice;
import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.MethodParameter;
import dev.pgdbm.processor.model.Property;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.template.SqlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The parameters of a method, as what the SQL makes of them. */
record ParameterReader(
        Types operations, AnnotationReader annotations, JavaTypeReader types, PropertyReader properties) {
    Checked<List<MethodParameter>> read(ExecutableElement method, ExecutableType type, SqlTemplate template) {
        if (annotations.find(method, Batch.class).isEmpty()) {
            return Checked.all(plain(method, type, template));
        }
        BatchReader batch = new BatchReader(new IterableTypes(operations), types);
        return batch.elements(method, type, template).then(position -> {
            List<Checked<MethodParameter>> read = new ArrayList<>(plain(method, type, template));
            read.set(
                    position,
                    element(
                            batch,
                            method.getParameters().get(position),
                            type.getParameterTypes().get(position),
                            template));
            return Checked.all(read);
        });
    }

    private Checked<MethodParameter> element(
            BatchReader batch, VariableElement parameter, TypeMirror elements, SqlTemplate template) {
        NamedPaths named =
                NamedPaths.of(template).below(parameter.getSimpleName().toString());
        return properties
                .parameter(parameter, batch.element(elements), named)
                .map(property -> MethodParameter.of(property).elementOf(types.read(elements, parameter)));
    }

    private List<Checked<MethodParameter>> plain(ExecutableElement method, ExecutableType type, SqlTemplate template) {
        return IntStream.range(0, method.getParameters().size())
                .mapToObj(i -> parameter(
                        method.getParameters().get(i), type.getParameterTypes().get(i), template))
                .toList();
    }

    private Checked<MethodParameter> parameter(VariableElement element, TypeMirror mirror, SqlTemplate template) {
        JavaType type = types.read(mirror, element, element.asType());
        String name = element.getSimpleName().toString();
        JavacSource source = JavacSource.of(element);
        if (template.rows().contains(name) || (!template.rows().isEmpty() && isUnbindable(mirror, type))) {
            return rows(element, mirror, type);
        }
        Optional<Choice> choice = new ChoiceReader(annotations, types)
                .read(mirror)
                .filter(found ->
                        template.choices().contains(name) || !found.sql().isEmpty());
        if (choice.isPresent()) {
            return Checked.ok(
                    MethodParameter.choosing(choice.get(), new Property(name, type, Optional.empty(), source)));
        }
        return properties
                .parameter(element, mirror, NamedPaths.of(template).below(name))
                .map(MethodParameter::of);
    }

    /** Whether it may be meant by a {@code <<rows.x>>} of another name. */
    private boolean isUnbindable(TypeMirror mirror, JavaType type) {
        return new IterableTypes(operations).element(mirror).isPresent() && !SupportedTypes.isBindable(type);
    }

    /** What is no collection of records is told when all else is known. */
    private Checked<MethodParameter> rows(VariableElement element, TypeMirror mirror, JavaType type) {
        String name = element.getSimpleName().toString();
        JavacSource source = JavacSource.of(element);
        return new RowsReader(operations, annotations, types)
                .read(mirror, element)
                .map(read -> read.map(rows -> MethodParameter.table(rows, name, type, source)))
                .orElseGet(() -> Checked.ok(MethodParameter.of(new Property(name, type, Optional.empty(), source))));
    }
}

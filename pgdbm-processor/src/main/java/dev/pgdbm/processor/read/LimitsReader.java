package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.FetchSize;
import dev.pgdbm.annotation.Timeout;
import dev.pgdbm.processor.model.Limits;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** What the annotations of a method say of the resources that its statement may take. */
record LimitsReader(AnnotationReader annotations) {
    Limits read(ExecutableElement method) {
        return new Limits(fetchSize(method), timeout(method));
    }

    private OptionalInt fetchSize(ExecutableElement method) {
        return annotations.find(method, FetchSize.class).stream()
                .mapToInt(annotation -> number(annotation).intValue())
                .findFirst();
    }

    private OptionalLong timeout(ExecutableElement method) {
        return annotations.find(method, Timeout.class).stream()
                .mapToLong(annotation ->
                        unit(annotation).toMillis(number(annotation).longValue()))
                .findFirst();
    }

    private Number number(AnnotationMirror annotation) {
        return (Number) annotations.value(annotation, "value").getValue();
    }

    private TimeUnit unit(AnnotationMirror annotation) {
        VariableElement constant =
                (VariableElement) annotations.value(annotation, "unit").getValue();
        return TimeUnit.valueOf(constant.getSimpleName().toString());
    }
}

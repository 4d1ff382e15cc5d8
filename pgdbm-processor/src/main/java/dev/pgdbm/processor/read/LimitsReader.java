package dev.pgdbm.processor.read;

import dev.pgdbm.annotation.FetchSize;
import dev.pgdbm.processor.model.Limits;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.lang.model.element.ExecutableElement;

/** What the annotations of a method say of the resources that its statement may take. */
record LimitsReader(AnnotationReader annotations) {
    Limits read(ExecutableElement method) {
        return new Limits(fetchSize(method), OptionalLong.empty());
    }

    private OptionalInt fetchSize(ExecutableElement method) {
        return annotations.find(method, FetchSize.class).stream()
                .mapToInt(annotation ->
                        (Integer) annotations.value(annotation, "value").getValue())
                .findFirst();
    }
}

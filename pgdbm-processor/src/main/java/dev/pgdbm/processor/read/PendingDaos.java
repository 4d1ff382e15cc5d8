package dev.pgdbm.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The DAOs still to be compiled; those whose types another processor has yet to write wait for a later round.
 *
 * <p>Kept by name, since elements of one round must not be used in another.
 */
public final class PendingDaos {
    private final Set<String> names = new LinkedHashSet<>();

    /** Adds what a round found. */
    public void add(Set<? extends Element> annotated) {
        ElementFilter.typesIn(annotated)
                .forEach(dao -> names.add(dao.getQualifiedName().toString()));
    }

    /** Takes out those that are complete now. What never is, javac itself reports as a symbol that it cannot find. */
    public List<TypeElement> takeComplete(Elements elements) {
        ModuleTypes modules = new ModuleTypes(new AnnotationReader(elements));
        List<TypeElement> complete = new ArrayList<>();
        for (String name : List.copyOf(names)) {
            TypeElement dao = elements.getTypeElement(name);
            if (dao != null && SignatureTypes.areResolved(dao) && modules.areResolved(dao)) {
                complete.add(dao);
                names.remove(name);
            }
        }
        return complete;
    }
}

package dev.pgdbm.processor.model;

import java.util.List;
import java.util.Optional;

/** What a step of a path can lead to: the components of a record, or the parameters of a method. */
public record Components(List<Property> all) {
    public Components {
        all = List.copyOf(all);
    }

    /** The one of that name. */
    public Optional<Property> named(String name) {
        return all.stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Their names, in order. */
    public List<String> names() {
        return all.stream().map(Property::name).toList();
    }

    Components present(String name, List<String> path) {
        return new Components(all.stream()
                .map(one -> one.name().equals(name) ? one.present(path) : one)
                .toList());
    }
}

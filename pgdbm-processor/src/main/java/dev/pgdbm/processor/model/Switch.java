package dev.pgdbm.processor.model;

import dev.pgdbm.processor.model.Variant.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that varies in a statement: a block, or a choice.
 *
 * @param name of the parameter that decides
 * @param levels what it can be: on or off; one of the constants, of a List each alone and the first two
 */
record Switch(String name, List<Level> levels) {
    Switch {
        levels = List.copyOf(levels);
    }

    /** @param sql that of a choice; empty of a block */
    record Level(Setting setting, Optional<String> sql) {}

    static List<Switch> of(QueryMethod method) {
        List<Switch> switches = new ArrayList<>();
        method.template().conditions().forEach(name -> switches.add(ofBlock(name)));
        method.choices().stream()
                .flatMap(parameter -> parameter.choice().map(choice -> ofChoice(parameter.name(), choice)).stream())
                .filter(one -> !one.levels().isEmpty())
                .forEach(switches::add);
        return switches;
    }

    private static Switch ofBlock(String name) {
        return new Switch(
                name,
                List.of(
                        new Level(Setting.ofBlock(name, true), Optional.empty()),
                        new Level(Setting.ofBlock(name, false), Optional.empty())));
    }

    private static Switch ofChoice(String name, Choice choice) {
        List<Level> levels = new ArrayList<>();
        choice.constants().stream()
                .filter(constant -> constant.sql().isPresent())
                .forEach(constant -> levels.add(new Level(Setting.ofChoice(name, constant.name()), constant.sql())));
        if (choice.several() && levels.size() > 1) {
            String both = levels.get(0).setting().value() + ", "
                    + levels.get(1).setting().value();
            levels.add(new Level(
                    Setting.ofChoice(name, both),
                    Optional.of(String.join(", ", choice.sql().subList(0, 2)))));
        }
        return new Switch(name, levels);
    }

    boolean isBlock() {
        return levels.get(0).sql().isEmpty();
    }
}

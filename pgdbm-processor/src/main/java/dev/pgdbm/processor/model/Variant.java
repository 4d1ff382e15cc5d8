package dev.pgdbm.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the statements that a method can send: the template with some blocks on and the others off, and a constant for each choice.
 *
 * @param method with the template of this variant; a parameter whose block is on is not null there
 * @param settings of everything that varies, in the order of the template
 */
public record Variant(QueryMethod method, List<Setting> settings) {
    public Variant {
        settings = List.copyOf(settings);
    }

    /** {@code only <<if name>> is on}. */
    public String described() {
        if (countOfOn() == 0) {
            return "no block is on";
        }
        String described = Setting.described(on());
        return countOfOn() == settings.size() ? described : "only " + described;
    }

    /** How much of what varies is there: blocks that are on, and choices. */
    public long countOfOn() {
        return on().size();
    }

    private List<Setting> on() {
        return settings.stream().filter(setting -> !setting.isOff()).toList();
    }

    /**
     * What something that varies is in a variant.
     *
     * @param placeholder {@code <<if name>>}, {@code <<choice.order>>}
     * @param value {@code on}, {@code off}; {@code NEWEST}
     */
    public record Setting(String placeholder, String value) {
        private static final String OFF = "off";

        static Setting ofChoice(String name, String constants) {
            return new Setting("<<choice.%s>>".formatted(name), constants);
        }

        static Setting ofBlock(String name, boolean holds) {
            return new Setting("<<if %s>>".formatted(name), holds ? "on" : OFF);
        }

        boolean isOff() {
            return value.equals(OFF);
        }

        /** {@code <<if name>> is on and <<if city>> is off}. */
        public static String described(List<Setting> settings) {
            return settings.stream()
                    .map(setting -> setting.placeholder() + " is " + setting.value())
                    .collect(Collectors.joining(" and "));
        }
    }
}

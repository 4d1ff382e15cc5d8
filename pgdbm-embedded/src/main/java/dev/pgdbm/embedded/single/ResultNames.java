package dev.pgdbm.embedded.single;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of the columns that a statement returns, from its analysed tree. */
final class ResultNames {
    private static final Pattern FIELD = Pattern.compile(":(\\w+)\\s+");
    private static final Pattern WORD = Pattern.compile("(?:\\\\.|[^\\\\\\s(){}])*", Pattern.DOTALL);

    private final String tree;
    private final List<String> names = new ArrayList<>();
    private String name = "";

    private ResultNames(String tree) {
        this.tree = tree;
    }

    /** The first names of the list that has as many, RETURNING before SELECT; empty if there is none. */
    static List<String> of(String tree, int columns) {
        for (String list : List.of("returningList", "targetList")) {
            List<String> names = new ResultNames(tree).in(list);
            if (columns > 0 && names.size() >= columns && names.size() % columns == 0) {
                return names.subList(0, columns);
            }
        }
        return List.of();
    }

    /** Of the fields of each QUERY that is not inside another: {@code ({QUERY … :targetList ({TARGETENTRY …}) …})}. */
    private List<String> in(String list) {
        boolean inside = false;
        int depth = 0;
        int position = 0;
        while (position < tree.length()) {
            char next = tree.charAt(position);
            depth += "({".indexOf(next) >= 0 ? 1 : ")}".indexOf(next) >= 0 ? -1 : 0;
            Matcher field = FIELD.matcher(tree).region(position, tree.length());
            if (next == ':' && field.lookingAt()) {
                inside = depth == 2 ? field.group(1).equals(list) : inside;
                position = inside && depth == 4 ? read(field.group(1), field.end()) : field.end();
            } else {
                position += next == '\\' ? 2 : 1;
            }
        }
        return names;
    }

    /** Reads a field of a TARGETENTRY, if it is one of two; where to go on. */
    private int read(String field, int start) {
        Matcher word = WORD.matcher(tree).region(start, tree.length());
        String value = word.lookingAt() ? word.group() : "";
        if (field.equals("resname")) {
            name = value.replaceAll("(?s)\\\\(.)", "$1");
        } else if (field.equals("resjunk") && value.equals("false")) {
            names.add(name);
        }
        return start;
    }
}

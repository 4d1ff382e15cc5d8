package dev.pgdbm.template;

import java.util.List;

/** A piece of a template; the pieces in order are the template. */
public sealed interface Segment {
    /** Offset of its first character in the template. */
    int offset();

    /** Number of characters that it takes in the template. */
    int length();

    /** The SQL that stands for it. */
    String render(Rendering rendering);

    /** SQL that stays as it is. */
    record Text(int offset, String sql) implements Segment {
        @Override
        public int length() {
            return sql.length();
        }

        @Override
        public String render(Rendering rendering) {
            return sql;
        }
    }

    /** A question mark of an operator, such as {@code ?} and {@code ?|} of jsonb, which JDBC would take for a parameter. */
    record QuestionMark(int offset) implements Segment {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public String render(Rendering rendering) {
            return rendering.style().questionMark();
        }
    }

    /**
     * A bind parameter, {@code :email} or {@code :user.email}.
     *
     * @param name without the colon
     * @param index its place among all parameters of the template, from 1; a name that occurs twice takes two places
     */
    record Parameter(int offset, String name, int index) implements Segment {
        @Override
        public int length() {
            return 1 + name.length();
        }

        @Override
        public String render(Rendering rendering) {
            return rendering.style().place(index);
        }
    }

    /**
     * A placeholder, {@code <<tables.users>>} or {@code {{tables.users}}}.
     *
     * @param length its length in the template, delimiters included
     * @param kind its keyword
     * @param path the names after the keyword, as written
     * @param qualifies whether a dot follows, which then is part of it: {@code <<schema>>.}
     */
    record Placeholder(int offset, int length, PlaceholderKind kind, List<String> path, boolean qualifies)
            implements Segment {
        public Placeholder {
            path = List.copyOf(path);
        }

        @Override
        public String render(Rendering rendering) {
            return kind.render(this, rendering.schema());
        }
    }
}

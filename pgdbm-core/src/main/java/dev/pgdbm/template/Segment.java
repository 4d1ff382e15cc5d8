package dev.pgdbm.template;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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
     * @param length its length in the template
     * @param name without the colon
     * @param index its place among all parameters of the template, from 1; a name that occurs twice takes two places
     */
    record Parameter(int offset, int length, String name, int index) implements Segment {
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

    /**
     * A block, {@code <<if x>> … <<else>> … <<end>>}; of {@code <<if !x>>} the branches are swapped.
     *
     * @param length from {@code <<if} to the end of {@code <<end>>}
     * @param openerLength that of {@code <<if x>>}
     * @param name of the parameter that decides
     * @param whenHolds what stays if the parameter is true or there
     * @param otherwise what stays if not
     */
    record Block(
            int offset, int length, int openerLength, String name, List<Segment> whenHolds, List<Segment> otherwise)
            implements Segment {
        public Block {
            whenHolds = List.copyOf(whenHolds);
            otherwise = List.copyOf(otherwise);
        }

        /** What stays. */
        public List<Segment> branch(boolean holds) {
            return holds ? whenHolds : otherwise;
        }

        /** Both branches, in the order of the text. */
        public List<Segment> pieces() {
            return Stream.of(whenHolds, otherwise)
                    .flatMap(List::stream)
                    .sorted(Comparator.comparingInt(Segment::offset))
                    .toList();
        }

        /** @throws IllegalStateException always: only variants of a template with blocks can be rendered */
        @Override
        public String render(Rendering rendering) {
            throw new IllegalStateException("a template with blocks is no one text; render its variants");
        }
    }

    /**
     * A piece of what a placeholder was expanded to.
     *
     * @param offset of the placeholder
     * @param length of the placeholder
     * @param piece what stands for it, or for a part of it
     */
    record Inserted(int offset, int length, Segment piece) implements Segment {
        @Override
        public String render(Rendering rendering) {
            return piece.render(rendering);
        }
    }
}

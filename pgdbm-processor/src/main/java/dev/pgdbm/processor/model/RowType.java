package dev.pgdbm.processor.model;

import dev.pgdbm.processor.problem.SourceRef;
import java.util.List;
import java.util.stream.Stream;

/** What one row becomes. */
public sealed interface RowType {
    /** The Java type of a row. */
    JavaType type();

    /** The values that a row has, in order: the components of a record, those of the records in it, or the one value. */
    List<Component> components();

    /**
     * A record or another class, made by a constructor or a static method.
     *
     * @param factory the name of the static method; empty for the constructor
     * @param nullness whether it may be null, should it turn out to be the value of one column
     * @param members the components of the record, or the parameters of the constructor or method, in order
     */
    record RecordRow(JavaType type, String factory, Nullness nullness, List<Member> members) implements RowType {
        public RecordRow {
            members = List.copyOf(members);
        }

        @Override
        public List<Component> components() {
            return members.stream().flatMap(RecordRow::values).toList();
        }

        private static Stream<Component> values(Member member) {
            return member instanceof Nested nested ? nested.row().components().stream() : Stream.of((Component) member);
        }

        /** The lists that its rows are folded into. */
        public List<Nested> lists() {
            return members.stream()
                    .filter(Nested.class::isInstance)
                    .map(Nested.class::cast)
                    .filter(Nested::isList)
                    .toList();
        }

        /** This record and the records in it, at any depth. */
        public Stream<RecordRow> records() {
            return Stream.concat(
                    Stream.of(this),
                    members.stream()
                            .filter(Nested.class::isInstance)
                            .flatMap(member -> ((Nested) member).row().records()));
        }
    }

    /** A single value. */
    record ScalarRow(Component value) implements RowType {
        @Override
        public JavaType type() {
            return value.type();
        }

        @Override
        public List<Component> components() {
            return List.of(value);
        }
    }

    /** A component of a record. */
    sealed interface Member {
        /** The component's name, which is the local's name in generated code. */
        String name();

        /** The component's type. */
        JavaType type();
    }

    /**
     * A value of a row.
     *
     * @param name the record component, which is the local's name in generated code
     * @param column the result column that it wants; {@code author.name} inside a nested record
     * @param nullness whether it may be null
     */
    record Component(String name, String column, JavaType type, Nullness nullness, SourceRef source)
            implements Member {}

    /**
     * A record in a record.
     *
     * @param column what the names of its columns begin with: {@code author}
     * @param type as declared: the record, or an Optional or a List of it
     */
    record Nested(
            String name, String column, JavaType type, Times times, Nullness nullness, RecordRow row, SourceRef source)
            implements Member {
        /** Whether Java has a place for its not being there. */
        public boolean mayBeAbsent() {
            return times != Times.ONCE || nullness == Nullness.NULLABLE || nullness == Nullness.UNSPECIFIED;
        }

        /** Whether it is a list, folded of the rows that belong to the record that it is in. */
        public boolean isList() {
            return times == Times.ANY_NUMBER;
        }
    }

    /** How often a record can be in another one. */
    enum Times {
        /** {@code Author}, or {@code @Nullable Author}. */
        ONCE,
        /** {@code Optional<Author>}. */
        AT_MOST_ONCE,
        /** {@code List<Post>}. */
        ANY_NUMBER
    }
}

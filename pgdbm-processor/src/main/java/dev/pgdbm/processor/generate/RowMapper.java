package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod.MemberRead;
import dev.pgdbm.processor.check.CheckedMethod.NestedRead;
import dev.pgdbm.processor.check.CheckedMethod.Read;
import dev.pgdbm.processor.check.CheckedMethod.RecordRead;
import dev.pgdbm.processor.model.RowType.Times;
import dev.pgdbm.type.Owner;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A method that makes a record of a row, or null of a row that has none: one local for each component.
 *
 * @param statement the constant of the only statement that it is for; empty if it does not matter which
 */
record RowMapper(RecordRead record, String statement) {
    private static final ClassName RESULT_SET = ClassName.get("java.sql", "ResultSet");
    private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");

    String simpleName() {
        String name = record.type().name();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Whether it reads with what only an object of the DAO has, the JSON library. */
    boolean usesFields() {
        return record.reads().anyMatch(read -> read.access().owner() == Owner.JSON_VALUES);
    }

    /** That of a record in the record. */
    RowMapper of(NestedRead nested) {
        return new RowMapper(nested.record(), statement);
    }

    MethodSpec method(RowMappers mappers) {
        NameAllocator locals = new NameAllocator();
        record.members().forEach(member -> locals.newName(member.member().name(), member));
        String row = locals.newName("row");
        TypeName type = TypeNames.of(record.type());
        MethodSpec.Builder method = MethodSpec.methodBuilder(mappers.name(this))
                .addModifiers(usesFields() ? List.of(Modifier.PRIVATE) : List.of(Modifier.PRIVATE, Modifier.STATIC))
                .returns(type)
                .addParameter(RESULT_SET, row)
                .addException(SQL_EXCEPTION);
        record.presence().ifPresent(presence -> method.addCode(absence(presence, locals, row)));
        record.members().stream()
                .filter(member -> !isReadFirst(member))
                .forEach(member -> method.addCode(local(member, mappers, locals.get(member), row)));
        String values = record.members().stream().map(locals::get).collect(Collectors.joining(", "));
        return method.addStatement("return $L", made(CodeBlock.of("$L", values)))
                .build();
    }

    /** The call that makes the record. */
    CodeBlock made(CodeBlock values) {
        TypeName type = TypeNames.of(record.type());
        return record.factory().isEmpty()
                ? CodeBlock.of("new $T($L)", type, values)
                : CodeBlock.of("$T.$L($L)", type, record.factory(), values);
    }

    private CodeBlock local(MemberRead member, RowMappers mappers, String name, String row) {
        TypeName type = TypeNames.of(member.member().type());
        return CodeBlock.builder()
                .addStatement("$T $N = $L", type, name, value(member, mappers, row))
                .build();
    }

    /** The value of a component, of which there is one in a row. */
    CodeBlock value(MemberRead member, RowMappers mappers, String row) {
        return member instanceof NestedRead nested
                ? nested(nested, mappers, row)
                : Accessors.read((Read) member, row, statement);
    }

    private CodeBlock nested(NestedRead nested, RowMappers mappers, String row) {
        RecordRead inner = nested.record();
        CodeBlock value = CodeBlock.of("$N($N)", mappers.name(of(nested)), row);
        String method = inner.presence().isPresent() ? "ofNullable" : "of";
        return nested.member().times() == Times.AT_MOST_ONCE
                ? CodeBlock.of("$T.$L($L)", Optional.class, method, value)
                : value;
    }

    /** Reads the column that tells whether there is a record, and looks at it. */
    private CodeBlock absence(Read presence, NameAllocator locals, String row) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock absent = CodeBlock.of("$N.wasNull()", row);
        if (direct().findFirst().isPresent()) {
            TypeName type = TypeNames.of(presence.component().type());
            String name = locals.get(presence);
            code.addStatement("$T $N = $L", type, name, Accessors.read(presence, row, statement));
            absent = type.isPrimitive() ? absent : CodeBlock.of("$N == null", name);
        } else {
            absent = Accessors.isNull(presence, row);
        }
        return code.beginControlFlow("if ($L)", absent)
                .addStatement("return null")
                .endControlFlow()
                .build();
    }

    private boolean isReadFirst(MemberRead member) {
        return direct().anyMatch(member::equals);
    }

    /** The column that tells, if it is one of the record itself that can be read without a complaint. */
    private Stream<Read> direct() {
        return record.presence().stream()
                .filter(presence ->
                        presence.assumed().isEmpty() && record.members().contains(presence));
    }
}

package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.pgdbm.processor.check.CheckedMethod.MemberRead;
import dev.pgdbm.processor.check.CheckedMethod.NestedRead;
import dev.pgdbm.processor.check.CheckedMethod.Read;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A class that makes a record with a list of all its rows, which it knows by their key. */
record RecordBuilder(RowMapper mapper, RowMappers mappers) {
    private static final ClassName RESULT_SET = ClassName.get("java.sql", "ResultSet");
    private static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");

    TypeSpec type() {
        return TypeSpec.classBuilder(name())
                .addJavadoc("Makes a {@link $T} of its rows.\n", record())
                .addModifiers(
                        mapper.usesFields()
                                ? new Modifier[] {Modifier.PRIVATE, Modifier.FINAL}
                                : new Modifier[] {Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL})
                .addFields(members().map(this::field).toList())
                .addMethod(constructor())
                .addMethod(add())
                .addMethod(build())
                .addMethod(buildAll())
                .build();
    }

    /** The map of builders by key. */
    TypeName map() {
        return ParameterizedTypeName.get(ClassName.get(Map.class), key(), name());
    }

    ClassName name() {
        return ClassName.get("", mappers.name(mapper));
    }

    private TypeName record() {
        return TypeNames.of(mapper.record().type());
    }

    private Stream<MemberRead> members() {
        return mapper.record().members().stream();
    }

    private static boolean isList(MemberRead member) {
        return member instanceof NestedRead nested && nested.member().isList();
    }

    private RecordBuilder of(NestedRead list) {
        return new RecordBuilder(mapper.of(list), mappers);
    }

    private FieldSpec field(MemberRead member) {
        String name = member.member().name();
        if (!isList(member)) {
            TypeName type = TypeNames.of(member.member().type());
            return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
                    .build();
        }
        NestedRead list = (NestedRead) member;
        boolean folded = list.record().isFolded();
        TypeName type = folded ? of(list).map() : TypeNames.of(list.member().type());
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T<>()", folded ? LinkedHashMap.class : ArrayList.class)
                .build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RESULT_SET, "row")
                .addException(SQL_EXCEPTION);
        members()
                .filter(member -> !isList(member))
                .forEach(member -> constructor.addStatement(
                        "this.$N = $L", member.member().name(), mapper.value(member, mappers, "row")));
        return constructor.build();
    }

    private MethodSpec add() {
        MethodSpec.Builder add = MethodSpec.methodBuilder("add")
                .addModifiers(Modifier.STATIC)
                .addParameter(map(), "builders")
                .addParameter(RESULT_SET, "row")
                .addException(SQL_EXCEPTION);
        if (mapper.usesFields()) {
            add.addParameter(mappers.implementation(), "dao");
        }
        mapper.record()
                .presence()
                .ifPresent(presence -> add.beginControlFlow("if ($L)", Accessors.isNull(presence, "row"))
                        .addStatement("return")
                        .endControlFlow());
        add.addStatement("$T key = $L", key(), keyValue())
                .addStatement("$T builder = builders.get(key)", name())
                .beginControlFlow("if (builder == null)")
                .addStatement(mapper.usesFields() ? "builder = dao.new $T(row)" : "builder = new $T(row)", name())
                .addStatement("builders.put(key, builder)")
                .endControlFlow();
        members().filter(RecordBuilder::isList).forEach(list -> add.addCode(element((NestedRead) list)));
        return add.build();
    }

    /** The call that adds a row to builders. */
    CodeBlock addition(CodeBlock builders, String row, String dao) {
        return mapper.usesFields()
                ? CodeBlock.of("$T.add($L, $N, $L)", name(), builders, row, dao)
                : CodeBlock.of("$T.add($L, $N)", name(), builders, row);
    }

    private CodeBlock element(NestedRead list) {
        String name = list.member().name();
        if (list.record().isFolded()) {
            return CodeBlock.builder()
                    .addStatement(of(list).addition(CodeBlock.of("builder.$N", name), "row", "dao"))
                    .build();
        }
        String method = (mapper.of(list).usesFields() ? "dao." : "") + mappers.name(mapper.of(list));
        if (list.record().presence().isEmpty()) {
            return CodeBlock.builder()
                    .addStatement("builder.$N.add($L(row))", name, method)
                    .build();
        }
        TypeName type = TypeNames.of(list.record().type());
        return CodeBlock.builder()
                .addStatement("$T element = $L(row)", type, method)
                .beginControlFlow("if (element != null)")
                .addStatement("builder.$N.add(element)", name)
                .endControlFlow()
                .build();
    }

    private MethodSpec build() {
        CodeBlock values = members().map(this::built).collect(CodeBlock.joining(", "));
        return MethodSpec.methodBuilder("build")
                .addModifiers(Modifier.PRIVATE)
                .returns(record())
                .addStatement("return $L", mapper.made(values))
                .build();
    }

    private CodeBlock built(MemberRead member) {
        String name = member.member().name();
        if (!isList(member)) {
            return CodeBlock.of("$N", name);
        }
        NestedRead list = (NestedRead) member;
        CodeBlock elements = list.record().isFolded()
                ? CodeBlock.of("$T.buildAll($N)", of(list).name(), name)
                : CodeBlock.of("$N", name);
        return CodeBlock.of("$T.unmodifiableList($L)", Collections.class, elements);
    }

    private MethodSpec buildAll() {
        TypeName records = ParameterizedTypeName.get(ClassName.get(List.class), record());
        TypeName builders =
                ParameterizedTypeName.get(ClassName.get(Map.class), WildcardTypeName.subtypeOf(Object.class), name());
        return MethodSpec.methodBuilder("buildAll")
                .addModifiers(Modifier.STATIC)
                .returns(records)
                .addParameter(builders, "builders")
                .addStatement("$T records = new $T<>(builders.size())", records, ArrayList.class)
                .beginControlFlow("for ($T builder : builders.values())", name())
                .addStatement("records.add(builder.build())")
                .endControlFlow()
                .addStatement("return records")
                .build();
    }

    private TypeName key() {
        List<Read> columns = mapper.record().key();
        return columns.size() == 1
                ? TypeNames.of(columns.get(0).component().type()).box()
                : ParameterizedTypeName.get(List.class, Object.class);
    }

    private CodeBlock keyValue() {
        List<CodeBlock> columns = mapper.record().key().stream()
                .map(column -> Accessors.read(column, "row", mapper.statement()))
                .toList();
        return columns.size() == 1
                ? columns.get(0)
                : CodeBlock.of("$T.asList($L)", Arrays.class, CodeBlock.join(columns, ", "));
    }
}

package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.pgdbm.processor.check.CheckedMethod;
import dev.pgdbm.processor.model.Choice;
import dev.pgdbm.processor.model.MethodParameter;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that number the constants of choices: by their names, since an enum may have been compiled anew in another order. */
final class ChoiceIndexes {
    private ChoiceIndexes() {}

    static List<MethodSpec> methods(List<CheckedMethod> methods) {
        return methods.stream()
                .flatMap(method -> method.method().choices().stream())
                .map(MethodParameter::choice)
                .flatMap(choice -> choice.stream())
                .map(choice -> new Choice(choice.type(), false, choice.constants()))
                .distinct()
                .map(ChoiceIndexes::method)
                .toList();
    }

    /** {@code indexOfUsersSort}. */
    static String name(Choice choice) {
        return "indexOf" + choice.type().name().replace(".", "");
    }

    private static MethodSpec method(Choice choice) {
        TypeName type = TypeNames.of(choice.type());
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (constant) {\n$>");
        for (int i = 0; i < choice.constants().size(); i++) {
            body.add("case $N -> $L;\n", choice.constants().get(i).name(), i);
        }
        return MethodSpec.methodBuilder(name(choice))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeName.INT)
                .addParameter(type, "constant")
                .addCode(body.add("$<};\n").build())
                .build();
    }
}

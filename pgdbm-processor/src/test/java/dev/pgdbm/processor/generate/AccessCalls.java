package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.pgdbm.type.Access;
import dev.pgdbm.type.ColumnType;
import dev.pgdbm.type.ColumnTypes;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A class that reads and binds every column type in every way that the table of types knows, as generated code would. */
final class AccessCalls {
    private final List<String> methods = new ArrayList<>();

    AccessCalls() {
        ColumnTypes.all().forEach(type -> {
            type.results().forEach(mapping -> read(type, mapping.javaType(), mapping.required()));
            type.results().forEach(mapping -> read(type, mapping.javaType(), mapping.nullable()));
            type.parameters().forEach(mapping -> bind(type, mapping.javaType(), mapping.required()));
            type.parameters().forEach(mapping -> bind(type, mapping.javaType(), mapping.nullable()));
        });
    }

    private void read(ColumnType type, String javaType, Access access) {
        String method = "static %s read_%s_%d(java.sql.ResultSet row) throws java.sql.SQLException { return %s; }";
        CodeBlock call = Accessors.read(access, "row", CodeBlock.of("1"));
        methods.add(method.formatted(source(javaType), type.name(), methods.size(), call));
    }

    private void bind(ColumnType type, String javaType, Access access) {
        String method =
                "static void bind_%s_%d(java.sql.PreparedStatement to, %s value) throws java.sql.SQLException { %s; }";
        CodeBlock call = Accessors.bind(access, "to", "1", CodeBlock.of("value"));
        methods.add(method.formatted(type.name(), methods.size(), source(javaType), call));
    }

    private static String source(String javaType) {
        return javaType.replace("@Nullable ", "");
    }

    /** What javac has against it. */
    String messagesOfJavac(Path output) {
        String source = "final class Calls {\n%s\n}".formatted(String.join("\n", methods));
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-Xlint:all", "-Werror", "-proc:none", "-d", output.toString());
        ToolProvider.getSystemJavaCompiler()
                .getTask(messages, null, null, options, null, List.of(file(source)))
                .call();
        return messages.toString();
    }

    private static JavaFileObject file(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Calls.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}

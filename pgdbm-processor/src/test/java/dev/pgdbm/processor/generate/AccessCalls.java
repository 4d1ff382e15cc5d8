package dev.pgdbm.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.pgdbm.type.Access;
import dev.pgdbm.type.ColumnType;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A class that reads and binds a column type in every way that the table of types knows, with the calls of generated code. */
final class AccessCalls {
    private final List<String> methods = new ArrayList<>();

    private AccessCalls() {}

    static AccessCalls of(ColumnType type) {
        AccessCalls calls = new AccessCalls();
        type.results().forEach(mapping -> calls.read(mapping.javaType(), mapping.required()));
        type.results().forEach(mapping -> calls.read(mapping.javaType(), mapping.nullable()));
        type.parameters().forEach(mapping -> calls.bind(mapping.javaType(), mapping.required()));
        type.parameters().forEach(mapping -> calls.bind(mapping.javaType(), mapping.nullable()));
        return calls;
    }

    private void read(String javaType, Access access) {
        CodeBlock call = Accessors.read(access, "row", 1);
        method("static %s read%d(java.sql.ResultSet row)", javaType, "return " + call);
    }

    private void bind(String javaType, Access access) {
        CodeBlock call = Accessors.bind(access, "statement", 1, "value");
        method("static void bind%2$d(java.sql.PreparedStatement statement, %1$s value)", javaType, call.toString());
    }

    private void method(String signature, String javaType, String statement) {
        methods.add(signature.formatted(javaType, methods.size())
                + " throws java.sql.SQLException { %s; }".formatted(statement));
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

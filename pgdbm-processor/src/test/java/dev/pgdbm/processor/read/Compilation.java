package dev.pgdbm.processor.read;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Sources in memory, compiled with an annotation processor that is one lambda. */
final class Compilation {
    private final JavaCompiler compiler;
    private final Map<String, String> sources;

    private Compilation(JavaCompiler compiler, Map<String, String> sources) {
        this.compiler = compiler;
        this.sources = sources;
    }

    /** @param sources texts by file name */
    static Compilation javac(Map<String, String> sources) {
        return new Compilation(ToolProvider.getSystemJavaCompiler(), sources);
    }

    static Compilation ecj(Map<String, String> sources) {
        return new Compilation(new EclipseCompiler(), sources);
    }

    /** Runs the processor once for each top-level type; the messages come back in the order in which they were printed. */
    List<Diagnostic<? extends JavaFileObject>> process(BiConsumer<ProcessingEnvironment, TypeElement> processor) {
        List<Diagnostic<? extends JavaFileObject>> diagnostics = new ArrayList<>();
        JavaCompiler.CompilationTask task =
                compiler.getTask(new StringWriter(), null, diagnostics::add, options(), null, files());
        Once once = new Once(processor);
        task.setProcessors(List.of(once));
        task.call();
        if (once.failure != null || !once.ran) {
            throw new AssertionError("the processor did not run well: " + diagnostics, once.failure);
        }
        return diagnostics;
    }

    /** The same without a listener, as the command line does it: javac then keeps no end positions. */
    String processAsOnCommandLine(BiConsumer<ProcessingEnvironment, TypeElement> processor) {
        StringWriter output = new StringWriter();
        JavaCompiler.CompilationTask task = compiler.getTask(output, null, null, options(), null, files());
        task.setProcessors(List.of(new Once(processor)));
        task.call();
        return output.toString();
    }

    private List<String> options() {
        Stream<String> level = compiler instanceof EclipseCompiler ? Stream.of("-17") : Stream.of();
        return Stream.concat(Stream.of("-proc:only", "-classpath", System.getProperty("java.class.path")), level)
                .toList();
    }

    private Iterable<? extends JavaFileObject> files() {
        return compiler instanceof EclipseCompiler
                ? onDisk()
                : sources.entrySet().stream()
                        .map(source -> file(source.getKey(), source.getValue()))
                        .toList();
    }

    /** Eclipse's compiler looks for its sources in the file system. */
    private Iterable<? extends JavaFileObject> onDisk() {
        try {
            Path folder = Files.createTempDirectory("sources");
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Files.writeString(folder.resolve(source.getKey()), source.getValue());
            }
            Path[] files = sources.keySet().stream().map(folder::resolve).toArray(Path[]::new);
            return compiler.getStandardFileManager(null, null, null).getJavaFileObjects(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaFileObject file(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static final class Once extends AbstractProcessor {
        private final BiConsumer<ProcessingEnvironment, TypeElement> processor;
        private Throwable failure;
        private boolean ran;

        Once(BiConsumer<ProcessingEnvironment, TypeElement> processor) {
            this.processor = processor;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            ran = true;
            try {
                round.getRootElements().forEach(root -> processor.accept(processingEnv, (TypeElement) root));
            } catch (Exception | AssertionError thrown) {
                failure = thrown;
            }
            return false;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }
}

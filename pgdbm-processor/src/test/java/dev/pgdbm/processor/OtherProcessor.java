package dev.pgdbm.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** A processor of somebody else's, which writes one class in one round. */
final class OtherProcessor extends AbstractProcessor {
    private final String className;
    private final String text;
    private int roundsToWait;

    /** @param round in which to write, from 1 */
    OtherProcessor(int round, String className, String text) {
        this.roundsToWait = round;
        this.className = className;
        this.text = text;
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        roundsToWait -= 1;
        if (roundsToWait == 0) {
            write();
        }
        return false;
    }

    private void write() {
        try (Writer file = processingEnv.getFiler().createSourceFile(className).openWriter()) {
            file.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

package dev.pgdbm.processor;

import dev.pgdbm.processor.generate.GeneratedSource;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Problem;
import dev.pgdbm.processor.read.DaoReader;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Writes generated sources, each made from one DAO alone, which is what lets Gradle compile incrementally. */
final class SourceWriter {
    private final Filer filer;

    SourceWriter(Filer filer) {
        this.filer = filer;
    }

    Checked<GeneratedSource> write(GeneratedSource source, TypeElement dao) {
        try (Writer file = filer.createSourceFile(source.className(), dao).openWriter()) {
            file.write(source.text());
            return Checked.ok(source);
        } catch (FilerException taken) {
            return Checked.failed(Problem.error(
                            "name-taken",
                            DaoReader.location(dao),
                            "there is a class \"%s\" already".formatted(source.className()))
                    .note("the implementation of a DAO has that name")
                    .fix("rename the DAO or that class"));
        } catch (IOException failure) {
            return Checked.failed(Problem.error(
                            "cannot-write",
                            DaoReader.location(dao),
                            "\"%s\" cannot be written: %s".formatted(source.className(), failure.getMessage()))
                    .fix("see whether the disk is full and the output folder writable"));
        }
    }
}

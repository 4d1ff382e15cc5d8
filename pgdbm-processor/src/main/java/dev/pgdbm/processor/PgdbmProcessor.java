package dev.pgdbm.processor;

import com.google.auto.service.AutoService;
import dev.pgdbm.annotation.Dao;
import dev.pgdbm.processor.read.PendingDaos;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The annotation processor: rounds and deferral; what happens to a DAO is in {@code DaoCompiler}.
 *
 * <p>Options are {@code -Apgdbm.check=…}, {@code -Apgdbm.check.url=…}, {@code -Apgdbm.nullness=lenient}, {@code -Apgdbm.postgres=…},
 * {@code -Apgdbm.report=…}, {@code -Apgdbm.resources=…} and {@code -Apgdbm.verbose=true}.
 */
@AutoService(Processor.class)
public final class PgdbmProcessor extends AbstractProcessor {
    private final PendingDaos pending = new PendingDaos();
    private @Nullable Compilation compilation;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Dao.class.getCanonicalName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.copyOf(ProcessorOptions.NAMES);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        pending.add(round.getElementsAnnotatedWith(Dao.class));
        List<TypeElement> daos = pending.takeComplete(processingEnv.getElementUtils());
        if (!daos.isEmpty()) {
            compilation().compile(daos);
        }
        if (round.processingOver() && compilation != null) {
            compilation.close();
            compilation = null;
        }
        return false;
    }

    private Compilation compilation() {
        if (compilation == null) {
            compilation = Compilation.open(processingEnv);
        }
        return compilation;
    }
}

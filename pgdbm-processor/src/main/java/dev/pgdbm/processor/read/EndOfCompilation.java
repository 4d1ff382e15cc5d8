package dev.pgdbm.processor.read;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * When the compiler is done, however that comes about: if another processor throws, there is no last round. Only javac tells;
 * elsewhere the last round has to do.
 */
public final class EndOfCompilation {
    private EndOfCompilation() {}

    /** Lets something be done then. Never fails. */
    public static void listen(ProcessingEnvironment environment, Runnable work) {
        for (ProcessingEnvironment layer : WrappedEnvironment.layers(environment)) {
            if (listensInJavac(layer, work)) {
                return;
            }
        }
    }

    private static boolean listensInJavac(ProcessingEnvironment environment, Runnable work) {
        try {
            Javac.listen(environment, work);
            return true;
        } catch (RuntimeException | LinkageError | AssertionError notJavac) {
            return false;
        }
    }

    /** Apart, because where com.sun.source is missing not even a class that mentions it can be loaded. */
    private static final class Javac {
        private static void listen(ProcessingEnvironment environment, Runnable work) {
            JavacTask.instance(environment).addTaskListener(new Listener(work));
        }
    }

    private record Listener(Runnable work) implements TaskListener {
        @Override
        public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.COMPILATION) {
                work.run();
            }
        }
    }
}

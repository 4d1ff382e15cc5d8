package dev.pgdbm.processor;

import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Supplier;

/** What to tell when pgdbm itself fails: one error with all that a report needs, never a crash of the compiler. */
final class Bug {
    private Bug() {}

    /**
     * The outcome of a stage, whatever happens in it.
     *
     * @param where the DAO or the method that it works on
     */
    static <T> Checked<T> caught(String where, Location location, Supplier<Checked<T>> stage) {
        try {
            return stage.get();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError bug) {
            return Checked.failed(problem(where, location, bug));
        }
    }

    private static Problem problem(String where, Location location, Throwable bug) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        return Problem.error("bug", location, "pgdbm failed on \"%s\": this is a bug of pgdbm".formatted(where))
                .note(trace.toString().strip())
                .fix("report it with this text");
    }
}

package dev.pgdbm.processor;

import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What to tell when pgdbm itself fails: one error with all that a report needs, never a crash of the compiler. */
final class Bug {
    private Bug() {}

    static Problem problem(String where, Location location, Throwable bug) {
        StringWriter trace = new StringWriter();
        bug.printStackTrace(new PrintWriter(trace));
        return Problem.error("bug", location, "pgdbm failed on \"%s\": this is a bug of pgdbm".formatted(where))
                .note(trace.toString().strip())
                .fix("report it with this text");
    }
}

package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.DescribedMethod;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** A rule about a method and what PostgreSQL says of its statement. */
interface Check {
    List<Problem> check(DescribedMethod method);
}

package dev.pgdbm.processor.check;

import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.problem.Problem;
import java.util.List;

/** A rule that the method and its template decide alone, whatever PostgreSQL says of the statement. */
interface TemplateCheck {
    List<Problem> check(QueryMethod method);
}

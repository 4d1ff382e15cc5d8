package dev.pgdbm.processor.report;

import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import java.util.List;

/**
 * A report in numbers.
 *
 * @param failed methods for which nothing was generated, those that could not even be read included
 * @param columns of all results
 * @param neverNull those of them that are proved never to be NULL
 * @param withoutUsableIndex statements that search a table without an index
 */
record Totals(int daos, int methods, int failed, int tables, int columns, int neverNull, int withoutUsableIndex) {
    static Totals of(List<DaoReport> daos) {
        List<MethodReport> methods =
                daos.stream().flatMap(dao -> dao.methods().stream()).toList();
        List<DescribedColumn> columns = methods.stream()
                .flatMap(method -> method.description().stream())
                .map(Description::columns)
                .flatMap(List::stream)
                .toList();
        long unread = daos.stream()
                .flatMap(dao -> dao.problems().stream())
                .filter(problem -> problem.isError())
                .count();
        return new Totals(
                daos.size(),
                methods.size(),
                (int) (methods.stream().filter(MethodReport::failed).count() + unread),
                TableMatrix.of(daos).rows().size(),
                columns.size(),
                (int) columns.stream()
                        .filter(column -> column.nullCause().isEmpty())
                        .count(),
                (int) methods.stream()
                        .filter(method -> method.plan().lacksIndex())
                        .count());
    }

    /** Rounded down, so that only all of them are 100 %. */
    int neverNullPercent() {
        return columns == 0 ? 100 : neverNull * 100 / columns;
    }
}

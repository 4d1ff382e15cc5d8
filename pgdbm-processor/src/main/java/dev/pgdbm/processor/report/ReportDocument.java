package dev.pgdbm.processor.report;

import java.util.Comparator;
import java.util.List;

/** A report of the DAOs of a compilation, in both its forms. */
public final class ReportDocument {
    private final List<DaoReport> daos;

    private ReportDocument(List<DaoReport> daos) {
        this.daos = daos;
    }

    /** The report of these DAOs, in whatever order they were compiled. */
    public static ReportDocument of(List<DaoReport> daos) {
        return new ReportDocument(
                daos.stream().sorted(Comparator.comparing(DaoReport::type)).toList());
    }

    /** One page that needs nothing else. */
    public String html() {
        return new HtmlReport(daos).page();
    }

    /** The same for programs. */
    public String json() {
        return JsonReport.of(daos);
    }
}

package dev.pgdbm.processor.report;

import java.util.List;

/** The table of tables and DAOs on the page. */
record HtmlMatrix(TableMatrix matrix, Html html) {
    /** Where links to a table lead. */
    static String anchor(TableName table) {
        return "table." + table.schema() + "." + table.name().replaceAll("\\s", "_");
    }

    void write() {
        html.open("section", "id", "tables", "class", "matrix").line();
        html.element("h2", "Tables and DAOs").line();
        html.open("p", "class", "origin");
        html.element("span", "read", "R").text(" methods that read, ");
        html.element("span", "written", "W")
                .text(" methods that write")
                .close("p")
                .line();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Tables and DAOs");
        html.open("table").line();
        head();
        html.open("tbody").line();
        matrix.rows().keySet().forEach(this::row);
        html.close("tbody").close("table").close("div").line().close("section").line();
    }

    private void head() {
        html.open("thead").open("tr").open("td").close("td");
        for (DaoReport dao : matrix.daos()) {
            html.open("th", "scope", "col")
                    .open("a", "href", "#" + dao.type())
                    .text(dao.name())
                    .close("a")
                    .close("th");
        }
        html.close("tr").close("thead").line();
    }

    private void row(TableName table) {
        html.open("tr", "id", anchor(table)).open("th", "scope", "row");
        html.element("code", matrix.nameOf(table)).close("th");
        for (DaoReport dao : matrix.daos()) {
            TableMatrix.Cell cell = matrix.cell(table, dao);
            html.open("td");
            methods("read", "R", cell.readers());
            methods("written", "W", cell.writers());
            html.close("td");
        }
        html.close("tr").line();
    }

    /** The names are for the pointer, and for who listens to the page. */
    private void methods(String use, String letter, List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        String all = String.join(", ", names);
        html.open("span", "class", use, "title", all).text(letter + "\u202f" + names.size());
        html.element("span", "hidden", " (%s by %s) ".formatted(use, all)).close("span");
    }
}

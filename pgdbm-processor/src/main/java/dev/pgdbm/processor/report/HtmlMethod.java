package dev.pgdbm.processor.report;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.Description;
import dev.pgdbm.processor.model.Description.DescribedColumn;
import dev.pgdbm.processor.model.PlanStep;
import java.util.List;
import java.util.stream.Collectors;

/** A method on the page. */
record HtmlMethod(DaoReport dao, MethodReport method, TableMatrix matrix, Html html) {
    /** Where links to a method lead: its name and the types of its parameters, which no other has. */
    static String anchor(DaoReport dao, MethodReport method) {
        String types = method.method().parameters().stream()
                .map(parameter -> parameter.type().toString())
                .collect(Collectors.joining(","));
        return "%s.%s(%s)"
                .formatted(dao.type(), method.method().name(), types.replaceAll("[^\\p{L}\\p{Nd}_.,\\[\\]]", ""));
    }

    void write() {
        html.open("article", "id", anchor(dao, method)).line();
        heading();
        HtmlReport.problems(method.problems(), html);
        html.open("pre", "class", "sql", "tabindex", "0", "aria-label", "SQL").open("code");
        SqlHighlighter.write(method.method().template(), html);
        html.close("code").close("pre").line();
        html.open("div", "class", "facts").line();
        parameters();
        method.description().ifPresent(this::columns);
        html.close("div").line();
        html.open("dl", "class", "facts").line();
        method.description().map(Description::cardinality).ifPresent(this::rows);
        tables();
        plan();
        html.close("dl").line().close("article").line();
    }

    private void heading() {
        html.open("h3")
                .open("a", "href", "#" + anchor(dao, method))
                .text(method.method().name())
                .close("a");
        if (method.failed()) {
            html.text(" ").element("span", "badge bad", "failed");
        }
        if (method.plan().lacksIndex()) {
            html.text(" ").element("span", "badge warn", "no usable index");
        }
        html.close("h3").line();
        html.open("p", "class", "origin").element("code", dao.signature(method));
        if (!method.place().isEmpty()) {
            html.text(" ").element("span", "place", method.place());
        }
        html.close("p").line();
    }

    private void parameters() {
        List<BoundValue> parameters = method.given();
        if (parameters.isEmpty()) {
            return;
        }
        tableStart("Parameters", "name", "Java", "PostgreSQL");
        for (BoundValue parameter : parameters) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .element("code", parameter.name())
                    .close("th");
            code(dao.written(parameter.last().declared()));
            code(String.join(", ", method.sqlTypes(parameter)));
            html.close("tr").line();
        }
        tableEnd();
    }

    private void columns(Description description) {
        if (!description.hasRows()) {
            return;
        }
        tableStart("Columns", "name", "type", "null", "why");
        for (DescribedColumn column : description.columns()) {
            html.open("tr")
                    .open("th", "scope", "row")
                    .element("code", column.name())
                    .close("th");
            code(column.type().toString());
            column.nullCause()
                    .ifPresentOrElse(
                            cause -> html.element("td", "nullable", "nullable").element("td", cause.toString()),
                            () -> html.element("td", "never", "never").element("td", ""));
            html.close("tr").line();
        }
        tableEnd();
    }

    private void code(String text) {
        html.open("td").element("code", text).close("td");
    }

    private void tableStart(String caption, String... heads) {
        html.open("div", "class", "scroll")
                .open("table")
                .element("caption", caption)
                .line();
        html.open("thead").open("tr");
        for (String head : heads) {
            html.open("th", "scope", "col").text(head).close("th");
        }
        html.close("tr").close("thead").line().open("tbody").line();
    }

    private void tableEnd() {
        html.close("tbody").close("table").close("div").line();
    }

    private void rows(Cardinality cardinality) {
        boolean returns = method.description().filter(Description::hasRows).isPresent();
        if (!returns) {
            return;
        }
        String rows = switch (cardinality.rows()) {
            case ONE -> "exactly one";
            case AT_MOST_ONE -> "one at most";
            case MANY -> "any number";
        };
        html.element("dt", "Rows").open("dd").element("strong", rows);
        html.text(" ").element("span", "why", cardinality.reason()).close("dd").line();
    }

    private void tables() {
        List<UsedTable> tables = new MethodTables(dao.module(), method).all();
        if (tables.isEmpty()) {
            return;
        }
        html.element("dt", "Tables").open("dd").open("ul").line();
        for (UsedTable used : tables) {
            html.open("li").open("a", "href", "#" + HtmlMatrix.anchor(used.table()));
            html.element("code", matrix.nameOf(used.table())).close("a");
            html.text(" ").element("span", "why", use(used)).close("li").line();
        }
        html.close("ul").close("dd").line();
    }

    private static String use(UsedTable used) {
        String use = used.read() && used.written() ? "read and written" : used.written() ? "written" : "read";
        String kind = used.kind().equals("table") ? "" : used.kind() + ", ";
        return kind + use + (used.named() ? "" : ", not named in the statement");
    }

    private void plan() {
        if (method.plan().steps().isEmpty() && method.plan().obstacle().isEmpty()) {
            return;
        }
        html.element("dt", "Plan").open("dd");
        if (method.plan().steps().isEmpty()) {
            html.element("span", "why", "no plan: " + method.plan().obstacle());
        } else {
            html.open("ul").line();
            method.plan().steps().forEach(this::step);
            html.close("ul");
        }
        html.close("dd").line();
    }

    private void step(PlanStep step) {
        html.open("li").element("code", step.relation());
        if (!step.alias().equals(step.relation())) {
            html.text(" ").element("span", "why", step.alias());
        }
        html.text(" ");
        String indexes = String.join(", ", step.indexes());
        switch (step.access()) {
            case INDEX -> html.text("by ").element("code", indexes.isEmpty() ? "row identifier" : indexes);
            case CONFLICT -> html.text("finds conflicts by ").element("code", indexes);
            case ALL_ROWS -> html.text("reads all rows");
            case NO_USABLE_INDEX -> html.element("span", "badge warn", "no usable index");
        }
        boolean whole = step.access() == PlanStep.Access.ALL_ROWS || step.access() == PlanStep.Access.NO_USABLE_INDEX;
        String through = whole && !indexes.isEmpty() ? step.node() + " of " + indexes : step.node();
        html.text(" ").element("span", "why", through).close("li").line();
    }
}

package dev.pgdbm.processor.report;

import dev.pgdbm.processor.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report for people: one page with its style and its script in it. */
final class HtmlReport {
    private final List<DaoReport> daos;
    private final TableMatrix matrix;
    private final Html html = new Html();

    HtmlReport(List<DaoReport> daos) {
        this.daos = daos;
        this.matrix = TableMatrix.of(daos);
    }

    String page() {
        html.raw("<!DOCTYPE html>").line().open("html", "lang", "en").line();
        head();
        html.open("body").line();
        html.open("a", "class", "skip", "href", "#content")
                .text("Skip to the DAOs")
                .close("a")
                .line();
        header();
        html.open("div", "class", "page").line();
        contents();
        html.open("main", "id", "content").line();
        daos.forEach(this::dao);
        new HtmlMatrix(matrix, html).write();
        html.close("main").line().close("div").line();
        html.open("script").raw(resource("report.js")).close("script").line();
        return html.close("body").line().close("html").line().toString();
    }

    private void head() {
        html.open("head").line();
        html.raw("<meta charset=\"utf-8\">").line();
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .line();
        html.raw("<meta name=\"color-scheme\" content=\"light dark\">").line();
        html.element("title", title()).line();
        html.open("style").line().raw(resource("report.css")).close("style").line();
        html.close("head").line();
    }

    private String title() {
        return "Statements of "
                + daos.stream()
                        .map(DaoReport::module)
                        .filter(module -> !module.isEmpty())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private void header() {
        Totals totals = Totals.of(daos);
        html.open("header").line().element("h1", title()).line();
        html.element(
                        "p",
                        "lead",
                        "Every statement of every DAO, as PostgreSQL understood it when this was compiled. Plans are those of"
                                + " empty tables with enable_seqscan = off: which indexes can be used, not which will be.")
                .line();
        html.open("dl", "class", "totals").line();
        total("DAOs", String.valueOf(totals.daos()), "");
        total("methods", String.valueOf(totals.methods()), "");
        total("tables", String.valueOf(totals.tables()), "");
        total("columns never null", totals.neverNullPercent() + " %", "");
        total(
                "without usable index",
                String.valueOf(totals.withoutUsableIndex()),
                warning(totals.withoutUsableIndex()));
        total("failed", String.valueOf(totals.failed()), totals.failed() == 0 ? "" : "bad");
        html.close("dl").line().close("header").line();
    }

    private static String warning(int count) {
        return count == 0 ? "" : "warn";
    }

    private void total(String name, String value, String mark) {
        html.open("div", "class", mark)
                .element("dt", name)
                .element("dd", value)
                .close("div")
                .line();
    }

    private void contents() {
        html.open("nav", "aria-label", "Contents").line().open("ul").line();
        for (DaoReport dao : daos) {
            html.open("li").open("a", "href", "#" + dao.type()).text(dao.name()).close("a");
            html.open("ul").line();
            dao.methods().forEach(method -> entry(dao, method));
            html.close("ul").close("li").line();
        }
        html.open("li")
                .open("a", "href", "#tables")
                .text("Tables and DAOs")
                .close("a")
                .close("li");
        html.close("ul").line().close("nav").line();
    }

    private void entry(DaoReport dao, MethodReport method) {
        String mark = method.failed() ? "bad" : method.plan().lacksIndex() ? "warn" : "";
        html.open("li")
                .open("a", "href", "#" + HtmlMethod.anchor(dao, method), "class", mark)
                .text(method.method().name())
                .close("a")
                .close("li")
                .line();
    }

    private void dao(DaoReport dao) {
        html.open("section", "class", "dao", "id", dao.type()).line();
        html.open("h2").text(dao.name()).close("h2").line();
        html.element(
                        "p",
                        "origin",
                        Stream.of(dao.type(), dao.place(), dao.module().isEmpty() ? "" : "module " + dao.module())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" · ")))
                .line();
        problems(dao.problems(), html);
        dao.methods().forEach(method -> new HtmlMethod(dao, method, matrix, html).write());
        html.close("section").line();
    }

    /** The first lines of messages, which stand alone. */
    static void problems(List<Problem> problems, Html html) {
        for (Problem problem : problems) {
            html.open("p", "class", problem.isError() ? "problem bad" : "problem warn")
                    .text(problem.message().strip().replaceAll("\\s*\\R\\s*", " "))
                    .text(" ")
                    .element("code", "[pgdbm:%s]".formatted(problem.code()))
                    .close("p")
                    .line();
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package dev.pgdbm.processor.describe;

import dev.pgdbm.migration.MigrationFile;
import dev.pgdbm.template.Segment.Placeholder;
import dev.pgdbm.template.TemplateParser;
import java.util.List;

/** Where in a migration that made a table its name stands first. */
record TableOrigin(MigrationFile file) {
    /** {@code 001_users.sql:2}; the file alone where the text does not show the table, as in a loop of a function. */
    String of(String table) {
        return placeholders().stream()
                .filter(placeholder -> !placeholder.path().isEmpty())
                .filter(placeholder -> last(placeholder.path()).equals(table))
                .findFirst()
                .map(placeholder -> file.filename() + ":" + line(placeholder.offset()))
                .orElse(file.filename());
    }

    private List<Placeholder> placeholders() {
        return TemplateParser.script(file.sql()).template().placeholders();
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    private long line(int offset) {
        return 1
                + file.sql().substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}

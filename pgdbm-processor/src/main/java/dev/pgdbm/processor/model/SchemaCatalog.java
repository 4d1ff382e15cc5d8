package dev.pgdbm.processor.model;

import dev.pgdbm.template.PlaceholderKind;
import dev.pgdbm.template.SqlTemplate;
import java.util.List;
import java.util.Optional;

/** The relations that the migrations of a module made. */
public record SchemaCatalog(List<Table> tables) {
    /** A catalog of which nothing is known. */
    public static final SchemaCatalog EMPTY = new SchemaCatalog(List.of());

    public SchemaCatalog {
        tables = List.copyOf(tables);
    }

    /** The relation of that name, as PostgreSQL stores it. */
    public Optional<Table> table(String name) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The relations that a template names, each once. */
    public List<Table> tablesOf(SqlTemplate template) {
        return template.placeholders().stream()
                .filter(placeholder -> placeholder.kind() == PlaceholderKind.TABLES)
                .filter(placeholder -> placeholder.path().size() == 1)
                .flatMap(placeholder -> table(placeholder.path().get(0)).stream())
                .distinct()
                .toList();
    }

    /** The names of all relations, in alphabetical order. */
    public List<String> tableNames() {
        return tables.stream().map(Table::name).sorted().toList();
    }

    /**
     * A table or view.
     *
     * @param columns in the order of their definition
     * @param origin the file and line that made it, such as {@code 001_users.sql:1}
     */
    public record Table(String name, List<String> columns, String origin) {
        public Table {
            columns = List.copyOf(columns);
        }

        /** As in a note: its name, where it comes from, its columns. */
        public String described() {
            return "\"%s\" is made in %s with columns %s".formatted(name, origin, String.join(", ", columns));
        }
    }
}

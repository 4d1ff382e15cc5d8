package dev.pgdbm.processor.model;

import java.util.List;

/**
 * The objects of migrations that decide what is said of a statement: as long as their definitions stay, so does that. What
 * PostgreSQL brings along is left out. Each list is sorted and has each object once.
 *
 * <p>The definition of a relation is its columns, constraints, indexes and triggers; that of a view, its query.
 *
 * @param relations tables, views, sequences; children and partitions where their rows are meant too, and what views are made of
 * @param functions aggregates, and the functions of operators, included
 * @param types enums, domains, composite types and the like, with those that they are made of; not arrays and rows of tables,
 *     whose elements and tables are there instead
 */
public record Dependencies(
        List<ObjectName> relations, List<ObjectName> functions, List<ObjectName> operators, List<ObjectName> types) {
    public Dependencies {
        relations = List.copyOf(relations);
        functions = List.copyOf(functions);
        operators = List.copyOf(operators);
        types = List.copyOf(types);
    }
}

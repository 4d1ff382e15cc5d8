package dev.pgdbm.processor.describe.fuzz;

import dev.pgdbm.processor.describe.fuzz.Column.Type;
import java.util.ArrayList;
import java.util.List;

/** Something with columns and a name. */
record Relation(String name, List<String> names, List<Type> types) {
    static final List<String> NAMES = List.of("id", "x", "y", "t", "s", "f");
    static final List<Type> TYPES = List.of(Type.INT, Type.INT, Type.INT, Type.TEXT, Type.TEXT, Type.BOOL);

    static Relation table(String name) {
        return new Relation(name, NAMES, TYPES);
    }

    /** Its columns under an alias. */
    List<Column> columns(String alias) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(new Column(alias + "." + names.get(i), types.get(i)));
        }
        return columns;
    }
}

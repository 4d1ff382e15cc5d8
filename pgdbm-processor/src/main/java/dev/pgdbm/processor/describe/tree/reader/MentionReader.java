package dev.pgdbm.processor.describe.tree.reader;

import dev.pgdbm.processor.describe.tree.Mentions;
import dev.pgdbm.processor.describe.tree.Mentions.MentionedRelation;
import dev.pgdbm.processor.describe.tree.Mentions.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects OIDs from a tree by the names of fields, so that nothing is missed which {@code Query} has no place for, such as the
 * operators of ORDER BY.
 */
final class MentionReader {
    private static final Set<String> FUNCTIONS =
            Set.of("funcid", "opfuncid", "aggfnoid", "winfnoid", "tsmhandler", "startInRangeFunc", "endInRangeFunc");

    private static final Set<String> OPERATORS = Set.of("opno", "opnos", "eqop", "sortop", "cycle_mark_neop");

    /** {@code vartype}, {@code row_typeid}, a list {@code coltypes}; enums such as {@code jointype} are no OIDs, see below. */
    private static final List<String> TYPE = List.of("type", "types", "typeid", "typid", "typeId");

    /** {@code FirstNormalObjectId}: below are PostgreSQL's own types, and all enums. */
    private static final int FIRST_OF_USERS = 16384;

    /** What a constant of these types names: {@code pg_type.dat}. */
    private static final int REGPROC = 24;

    private static final int REGPROCEDURE = 2202;
    private static final int REGCLASS = 2205;
    private static final int REGTYPE = 2206;

    /** What the OIDs in a field are of. */
    private enum Kind {
        FUNCTION,
        OPERATOR,
        TYPE,
        SEQUENCE,
        NOTHING
    }

    private final Map<String, Kind> kinds = new HashMap<>();
    private final List<MentionedRelation> relations = new ArrayList<>();
    private final Set<Integer> functions = new HashSet<>();
    private final Set<Integer> operators = new HashSet<>();
    private final Set<Integer> types = new HashSet<>();

    private MentionReader() {}

    static Mentions of(List<Node> queries) {
        MentionReader reader = new MentionReader();
        queries.forEach(query -> reader.visit(query, true));
        return new Mentions(reader.relations, reader.functions, reader.operators, reader.types);
    }

    private void visit(Node node, boolean named) {
        boolean view = RangeTableReader.isViewRead(node);
        if (view) {
            relations.add(new MentionedRelation(node.number("relid"), Use.READ, named, false));
        } else if (node.tag().equals("QUERY")) {
            rangeTable(node, named);
        }
        constant(node);
        boolean inside = named && !view;
        node.fields().forEach((field, values) -> {
            collect(node, field);
            values.forEach(value -> descend(value, inside));
        });
    }

    private void descend(NodeValue value, boolean named) {
        if (value instanceof Node node) {
            visit(node, named);
        } else if (value instanceof NodeValue.Items list) {
            list.values().forEach(item -> descend(item, named));
        }
    }

    private void collect(Node node, String field) {
        switch (holds(field)) {
            case FUNCTION -> add(functions, node.number(field));
            case OPERATOR -> {
                add(operators, node.number(field));
                node.numbers(field).forEach(operator -> add(operators, operator));
            }
            case TYPE -> {
                add(types, node.number(field));
                node.numbers(field).forEach(type -> add(types, type));
            }
            case SEQUENCE -> other(node.number(field));
            case NOTHING -> {}
        }
    }

    private Kind holds(String field) {
        return kinds.computeIfAbsent(field, MentionReader::kind);
    }

    private static Kind kind(String field) {
        if (FUNCTIONS.contains(field)) {
            return Kind.FUNCTION;
        }
        if (OPERATORS.contains(field)) {
            return Kind.OPERATOR;
        }
        if (field.equals("seqid")) {
            return Kind.SEQUENCE;
        }
        return TYPE.stream().anyMatch(field::endsWith) ? Kind.TYPE : Kind.NOTHING;
    }

    /** OIDs have no sign. */
    private static void add(Set<Integer> oids, int oid) {
        if (Integer.compareUnsigned(oid, FIRST_OF_USERS) >= 0) {
            oids.add(oid);
        }
    }

    private void other(int relation) {
        relations.add(new MentionedRelation(relation, Use.OTHER, false, false));
    }

    private void constant(Node node) {
        if (!node.tag().equals("CONST") || node.flag("constisnull")) {
            return;
        }
        switch (node.number("consttype")) {
            case REGCLASS -> other(oid(node));
            case REGPROC, REGPROCEDURE -> add(functions, oid(node));
            case REGTYPE -> add(types, oid(node));
            default -> {}
        }
    }

    private static int oid(Node constant) {
        List<Integer> bytes = constant.bytes("constvalue");
        int oid = 0;
        for (int i = Math.min(4, bytes.size()) - 1; i >= 0; i--) {
            oid = (oid << 8) | (bytes.get(i) & 0xFF);
        }
        return oid;
    }

    private void rangeTable(Node query, boolean named) {
        List<Node> entries = query.nodes("rtable");
        int target = query.number("resultRelation");
        int excluded = query.node("onConflict")
                .map(conflict -> conflict.number("exclRelIndex"))
                .orElse(0);
        boolean behindView = false;
        for (int number = 1; number <= entries.size(); number++) {
            Node entry = entries.get(number - 1);
            if (entry.number("rtekind") == 0 && number != excluded) {
                boolean changed = number == target || isView(entry);
                relation(query, entry, changed, named && !(changed && behindView));
                // What is behind a changed view is appended to the range table; a view that is read is a sub-query.
                behindView |= isView(entry);
            }
        }
    }

    private static boolean isView(Node entry) {
        return entry.number("rtekind") == 0 && entry.text("relkind").equals("v");
    }

    private void relation(Node query, Node entry, boolean changed, boolean named) {
        Use changedUse = selects(query, entry) ? Use.READ_AND_WRITTEN : Use.WRITTEN;
        relations.add(new MentionedRelation(
                entry.number("relid"), changed ? changedUse : Use.READ, named, entry.flag("inh")));
    }

    /** Before version 16 the entry itself says so. */
    private static boolean selects(Node query, Node entry) {
        List<Node> permissions = query.nodes("rteperminfos");
        int index = entry.number("perminfoindex");
        Node holder = index >= 1 && index <= permissions.size() ? permissions.get(index - 1) : entry;
        return !holder.numbers("selectedCols").isEmpty();
    }
}

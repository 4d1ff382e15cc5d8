package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.describe.tree.Mentions;
import dev.pgdbm.processor.describe.tree.Mentions.MentionedRelation;
import dev.pgdbm.processor.describe.tree.Mentions.Use;
import dev.pgdbm.processor.model.Dependencies;
import dev.pgdbm.processor.model.ObjectName;
import dev.pgdbm.processor.model.ObjectName.Owner;
import dev.pgdbm.processor.model.UsedRelation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names of objects of a check database. */
final class ObjectNames {
    private final ObjectOwners owners;
    private final KnownObjects<NamedRelation> relations;
    private final KnownObjects<ObjectName> functions;
    private final KnownObjects<ObjectName> operators;
    private final KnownObjects<NamedType> types;

    ObjectNames(CatalogQueries catalogs, ObjectOwners owners) {
        this.owners = owners;
        this.relations = new KnownObjects<>(catalogs, ObjectQueries.RELATIONS, this::relation);
        this.functions = new KnownObjects<>(catalogs, ObjectQueries.FUNCTIONS, this::routine);
        this.operators = new KnownObjects<>(catalogs, ObjectQueries.OPERATORS, this::routine);
        this.types = new KnownObjects<>(catalogs, ObjectQueries.TYPES, this::type);
    }

    /** @param family of all children and partitions, by OID */
    private record NamedRelation(ObjectName name, UsedRelation.Kind kind, List<Integer> family) {}

    private record NamedType(ObjectName name, boolean table) {}

    /** The name of a relation. */
    Optional<ObjectName> relation(int oid) {
        return relations.of(List.of(oid)).findFirst().map(NamedRelation::name);
    }

    /** What a statement does to a relation that it mentions. */
    Optional<UsedRelation> used(int oid, boolean read, boolean written, boolean named) {
        return relations
                .of(List.of(oid))
                .findFirst()
                .map(relation -> new UsedRelation(relation.name(), relation.kind(), read, written, named));
    }

    Dependencies dependencies(Mentions mentions) {
        Set<Integer> mentioned = oids(mentions.relations().stream());
        Set<Integer> parents = oids(mentions.relations().stream().filter(ObjectNames::meansFamily));
        relations.of(mentioned);
        List<Integer> children = relations
                .of(parents)
                .flatMap(relation -> relation.family().stream())
                .toList();
        Stream<ObjectName> named =
                Stream.concat(relations.of(mentioned), relations.of(children)).map(NamedRelation::name);
        return new Dependencies(
                sorted(Stream.concat(named, types(mentions, true))),
                sorted(functions.of(mentions.functions())),
                sorted(operators.of(mentions.operators())),
                sorted(types(mentions, false)));
    }

    /** Rows that go into a partitioned table pass the triggers of its partitions. */
    private static boolean meansFamily(MentionedRelation relation) {
        return relation.inherited() || relation.use() == Use.WRITTEN || relation.use() == Use.READ_AND_WRITTEN;
    }

    private Stream<ObjectName> types(Mentions mentions, boolean tables) {
        return types.of(mentions.types()).filter(type -> type.table() == tables).map(NamedType::name);
    }

    private static Set<Integer> oids(Stream<MentionedRelation> mentioned) {
        return mentioned.map(MentionedRelation::oid).collect(Collectors.toSet());
    }

    private static List<ObjectName> sorted(Stream<ObjectName> names) {
        return names.filter(name -> name.owner() != Owner.SYSTEM)
                .distinct()
                .sorted(Comparator.comparing(ObjectName::toString))
                .toList();
    }

    private NamedRelation relation(ResultSet row) throws SQLException {
        Long[] family = (Long[]) row.getArray(5).getArray();
        return new NamedRelation(
                owners.name(row.getString(2), row.getString(3)),
                kind(row.getString(4)),
                Arrays.stream(family).map(Long::intValue).toList());
    }

    private static UsedRelation.Kind kind(String relkind) {
        return switch (relkind) {
            case "r" -> UsedRelation.Kind.TABLE;
            case "p" -> UsedRelation.Kind.PARTITIONED_TABLE;
            case "f" -> UsedRelation.Kind.FOREIGN_TABLE;
            case "v" -> UsedRelation.Kind.VIEW;
            case "m" -> UsedRelation.Kind.MATERIALIZED_VIEW;
            case "S" -> UsedRelation.Kind.SEQUENCE;
            default -> UsedRelation.Kind.OTHER;
        };
    }

    private ObjectName routine(ResultSet row) throws SQLException {
        String[] schemas = (String[]) row.getArray(4).getArray();
        String[] names = (String[]) row.getArray(5).getArray();
        String arguments = IntStream.range(0, names.length)
                .mapToObj(i -> owners.argument(schemas[i], names[i]))
                .collect(Collectors.joining(", ", "(", ")"));
        return owners.name(row.getString(2), row.getString(3) + arguments);
    }

    private NamedType type(ResultSet row) throws SQLException {
        return new NamedType(owners.name(row.getString(2), row.getString(3)), row.getBoolean(4));
    }
}

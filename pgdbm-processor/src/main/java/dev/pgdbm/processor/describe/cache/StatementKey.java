package dev.pgdbm.processor.describe.cache;

import dev.pgdbm.processor.model.BoundValue;
import dev.pgdbm.processor.model.QueryMethod;
import dev.pgdbm.processor.model.SchemaModuleModel;
import dev.pgdbm.template.ParameterStyle;
import dev.pgdbm.template.Rendering;
import dev.pgdbm.template.Segment;

/**
 * What a description depends on, apart from the objects in the database.
 *
 * @param digest of it
 * @param sql whose places descriptions in the cache name
 */
record StatementKey(String digest, CanonicalSql sql) {
    private static final Rendering WITHOUT_SCHEMA = new Rendering(null, ParameterStyle.NUMBERED);

    /** @param versions of whatever else has a say: the analyser, the engine */
    static StatementKey of(String versions, SchemaModuleModel module, QueryMethod method) {
        CanonicalSql sql = CanonicalSql.of(method.template().text());
        Digest digest = new Digest().add(versions).add(module.name()).add(sql.text());
        module.allUses().map(SchemaModuleModel::name).distinct().forEach(digest::add);
        method.template().parameters().forEach(place -> digest.add(type(method, place)));
        method.template().insertions().forEach(piece -> digest.add(piece.render(WITHOUT_SCHEMA)));
        return new StatementKey(digest.hex(), sql);
    }

    private static String type(QueryMethod method, Segment.Parameter place) {
        return method.value(place.name())
                .map(BoundValue::type)
                .map(type -> type.columnType().source() + (type.nullable() ? "?" : ""))
                .orElse("");
    }
}

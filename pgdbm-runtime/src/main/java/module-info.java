/** Pool, schema-scoped databases, transactions, and what generated code calls. */
module dev.pgdbm.runtime {
    requires static transitive org.jspecify;
    requires transitive dev.pgdbm.annotation;
    requires transitive dev.pgdbm.core;
    requires transitive java.sql;
    requires com.zaxxer.hikari;
    requires org.postgresql.jdbc;
    // Only javac wants it, for annotations on the driver's main package.
    requires static org.checkerframework.checker.qual;
    requires org.slf4j;

    exports dev.pgdbm;
    exports dev.pgdbm.json;
    exports dev.pgdbm.support;

    uses dev.pgdbm.json.JsonCodec;
}

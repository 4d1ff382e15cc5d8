/** What compile time and run time must agree on. */
module dev.pgdbm.core {
    requires static transitive org.jspecify;
    requires transitive java.sql;
    requires org.slf4j;
    // Whoever has a connection has the driver.
    requires static org.postgresql.jdbc;

    exports dev.pgdbm.definition;
    exports dev.pgdbm.error;
    exports dev.pgdbm.migration;
    exports dev.pgdbm.name;
    exports dev.pgdbm.script;
    exports dev.pgdbm.template;
    exports dev.pgdbm.type;
    exports dev.pgdbm.value;
}

/** What compile time and run time must agree on. */
module dev.pgdbm.core {
    requires static transitive org.jspecify;
    requires transitive java.sql;
    requires org.slf4j;

    exports dev.pgdbm.error;
    exports dev.pgdbm.name;
    exports dev.pgdbm.template;
    exports dev.pgdbm.type;
}

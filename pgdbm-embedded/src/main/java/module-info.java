/** A PostgreSQL to talk to: an embedded one, or one that is given. */
module dev.pgdbm.embedded {
    requires static transitive org.jspecify;
    requires transitive java.sql;
    requires org.apache.commons.compress;
    requires org.postgresql.jdbc;
    requires org.tukaani.xz;

    exports dev.pgdbm.embedded;
    // The driver makes socket factories by name.
    exports dev.pgdbm.embedded.single to
            org.postgresql.jdbc;
}

/** What users write on their interfaces. */
module dev.pgdbm.annotation {
    requires static transitive org.jspecify;

    exports dev.pgdbm.annotation;
}

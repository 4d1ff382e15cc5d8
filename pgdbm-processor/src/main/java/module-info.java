/** DAO interface to checked implementation, as an annotation processor. */
module dev.pgdbm.processor {
    requires static transitive org.jspecify;
}

/** DAO interface to checked implementation, as an annotation processor. */
module dev.pgdbm.processor {
    requires java.compiler;
    requires static jdk.compiler; // exact positions where the compiler is javac
    requires static transitive org.jspecify;
}

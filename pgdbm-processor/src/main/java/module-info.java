/** DAO interface to checked implementation, as an annotation processor. */
module dev.pgdbm.processor {
    requires static com.google.auto.service;
    requires com.palantir.javapoet;
    requires dev.pgdbm.annotation;
    requires dev.pgdbm.core;
    requires dev.pgdbm.embedded;
    requires java.compiler;
    // Exact positions, where the compiler is javac.
    requires static jdk.compiler;
    requires static transitive org.jspecify;
    requires org.postgresql.jdbc;

    provides javax.annotation.processing.Processor with
            dev.pgdbm.processor.PgdbmProcessor;
}

/** {@code @Json} values by Jackson. */
module dev.pgdbm.jackson {
    requires static transitive org.jspecify;
    requires transitive dev.pgdbm.runtime;
    requires transitive com.fasterxml.jackson.databind;

    exports dev.pgdbm.jackson;

    provides dev.pgdbm.json.JsonCodec with
            dev.pgdbm.jackson.JacksonCodec;
}

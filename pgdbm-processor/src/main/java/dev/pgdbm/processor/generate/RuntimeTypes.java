package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** What generated code calls, by name, since processor and runtime never see each other; a test proves that it exists. */
final class RuntimeTypes {
    static final String SUPPORT = "dev.pgdbm.support";

    static final ClassName SQL_RUNNER = ClassName.get("dev.pgdbm", "SqlRunner");
    static final ClassName TRANSACTION_OPTIONS = ClassName.get("dev.pgdbm", "TransactionOptions");
    static final ClassName ISOLATION = TRANSACTION_OPTIONS.nestedClass("Isolation");
    static final ClassName DAO_STATEMENT = ClassName.get(SUPPORT, "DaoStatement");
    static final ClassName DAO_VARIANTS = ClassName.get(SUPPORT, "DaoVariants");
    static final ClassName STATEMENT_EXECUTOR = ClassName.get(SUPPORT, "StatementExecutor");
    static final ClassName CHECKED_SCHEMA = ClassName.get("dev.pgdbm.definition", "CheckedSchema");
    static final ClassName TEXT_CODEC = ClassName.get(SUPPORT, "TextCodec");
    static final ClassName ENUM_CODEC = ClassName.get(SUPPORT, "EnumCodec");
    static final ClassName COMPOSITE_CODEC = ClassName.get(SUPPORT, "CompositeCodec");
    static final ClassName LIST_CODEC = ClassName.get(SUPPORT, "ListCodec");
    static final ClassName JSON_TYPE = ClassName.get(SUPPORT, "JsonType");
    static final ClassName JSON_TEXT = ClassName.get(SUPPORT, "JsonText");
    static final ClassName CONVERTED = ClassName.get(SUPPORT, "Converted");
    static final ClassName SNAPSHOT = ClassName.get(SUPPORT, "Snapshot");
    static final ClassName ASSUMED = ClassName.get(SUPPORT, "Assumed");
    static final ClassName STATEMENT_BATCH = ClassName.get(SUPPORT, "StatementBatch");
    static final ClassName BINARY_COPY = ClassName.get(SUPPORT, "BinaryCopy");
    static final ClassName BINARY_FIELDS = ClassName.get(SUPPORT, "BinaryFields");
    static final ClassName BINARY_ARRAY = ClassName.get(SUPPORT, "BinaryArray");
    static final ClassName PGDBM_GENERATED = ClassName.get("dev.pgdbm.annotation", "PgdbmGenerated");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName INJECT = ClassName.get("jakarta.inject", "Inject");

    /** The methods of the executor that generated code calls. */
    static final List<String> EXECUTOR_METHODS = List.of(
            "connect", "sql", "release", "failure", "noRow", "tooManyRows", "duplicateKey", "stream", "async", "json");

    private RuntimeTypes() {}
}

package dev.pgdbm.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.pgdbm.processor.check.CheckedMethod.Read;
import dev.pgdbm.type.Access;
import dev.pgdbm.type.Conversion;

/** The calls that read a column and bind a parameter. */
final class Accessors {
    private Accessors() {}

    /** The value of a column, looked at if it is only assumed not to be null. */
    static CodeBlock read(Read read, String row, String statement) {
        CodeBlock value = read(read.access(), row, index(read, row));
        return read.assumed()
                .map(column -> CodeBlock.of("$T.nonNull($L, $N, $S)", RuntimeTypes.ASSUMED, value, statement, column))
                .orElse(value);
    }

    /** Whether a column is NULL, whatever its type. */
    static CodeBlock isNull(Read read, String row) {
        return CodeBlock.of("$N.getObject($L) == null", row, index(read, row));
    }

    private static CodeBlock index(Read read, String row) {
        return read.index() == 0
                ? CodeBlock.of("$N.findColumn($S)", row, read.component().column())
                : CodeBlock.of("$L", read.index());
    }

    /** {@code row.getLong(1)} or {@code Columns.instant(row, 1)}; {@code row.getLong(row.findColumn("id"))} if unchecked. */
    static CodeBlock read(Access access, String row, CodeBlock index) {
        CodeBlock column = access.owner().isDirect()
                ? CodeBlock.of("$N.$L($L)", row, access.method(), index)
                : CodeBlock.of("$T.$L($N, $L$L)", owner(access), access.method(), row, index, codec(access));
        return converted(access, "value", column);
    }

    /** {@code statement.setLong(1, id)} or {@code Parameters.instant(statement, 1, createdAt)}. */
    static CodeBlock bind(Access access, String statement, String index, CodeBlock value) {
        CodeBlock bound = converted(access, "parameter", value);
        return access.owner().isDirect()
                ? CodeBlock.of("$N.$L($L, $L)", statement, access.method(), index, bound)
                : CodeBlock.of(
                        "$T.$L($N, $L, $L$L)", owner(access), access.method(), statement, index, bound, codec(access));
    }

    /** {@code Converted.value(row.getLong(1), USER_ID_CONVERTER)}, if there is a conversion. */
    private static CodeBlock converted(Access access, String method, CodeBlock value) {
        Conversion conversion = access.conversion();
        return conversion == null
                ? value
                : CodeBlock.of(
                        "$T.$L($L, $L)",
                        RuntimeTypes.CONVERTED,
                        method + (conversion.isList() ? "s" : ""),
                        value,
                        conversion.constant());
    }

    /** {@code , TextCodecs.INTERVAL}, or a constant of the implementation's own, if the method wants one. */
    private static CodeBlock codec(Access access) {
        String codec = access.codec();
        if (codec == null) {
            return CodeBlock.of("");
        }
        return CodeBlock.of(", $L", constant(codec));
    }

    /** {@code TextCodecs.INTERVAL} of the runtime, or a constant of the implementation's own. */
    static CodeBlock constant(String codec) {
        int dot = codec.indexOf('.');
        if (dot < 0) {
            return CodeBlock.of("$L", codec);
        }
        ClassName constants = ClassName.get(RuntimeTypes.SUPPORT, codec.substring(0, dot));
        return CodeBlock.of("$T.$L", constants, codec.substring(dot + 1));
    }

    private static ClassName owner(Access access) {
        return ClassName.bestGuess(access.owner().className());
    }
}

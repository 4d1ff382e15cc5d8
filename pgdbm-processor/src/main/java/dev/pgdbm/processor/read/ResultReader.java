package dev.pgdbm.processor.read;

import dev.pgdbm.processor.model.JavaType;
import dev.pgdbm.processor.model.Nullness;
import dev.pgdbm.processor.model.ReturnShape;
import dev.pgdbm.processor.model.ReturnShapes;
import dev.pgdbm.processor.model.RowType;
import dev.pgdbm.processor.model.RowType.Component;
import dev.pgdbm.processor.problem.Checked;
import dev.pgdbm.processor.problem.Location;
import dev.pgdbm.processor.problem.Problem;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** What a method returns, and what of that a row becomes. */
record ResultReader(JavaTypeReader types, RowTypeReader rows) {
    /**
     * What a method returns.
     *
     * @param row what a row becomes; empty where none is returned
     * @param key what the first column becomes where it is the key of a map
     */
    record Result(JavaType type, Optional<RowType> row, Optional<Component> key) {}

    /** @param counts whether it can only be a number of rows, whatever its type */
    Checked<Result> read(ExecutableElement method, ExecutableType type, boolean counts) {
        JavaType declared = returnType(method, type);
        return counts
                ? Checked.ok(new Result(declared, Optional.empty(), Optional.empty()))
                : row(method, type, declared).both(key(method, declared), (row, key) -> new Result(declared, row, key));
    }

    /** In {@code @Nullable T} the declaration says that null is possible, and the type that is given for {@code T} does not. */
    private JavaType returnType(ExecutableElement method, ExecutableType type) {
        return types.read(type.getReturnType(), method, method.getReturnType());
    }

    private Checked<Optional<RowType>> row(ExecutableElement method, ExecutableType type, JavaType declared) {
        Optional<Problem> unfit = new FutureReturn(declared, method).obstacle();
        if (unfit.isPresent()) {
            return Checked.failed(unfit.get());
        }
        JavaType returnType = ReturnShapes.result(declared);
        if (ReturnShapes.of(returnType) == ReturnShape.NOTHING) {
            return Checked.ok(Optional.empty());
        }
        OptionalInt argument = ReturnShapes.rowArgument(returnType);
        return rowOf(FutureReturn.result(type.getReturnType(), declared), argument, returnType, method)
                .then(read -> foldedElsewhere(returnType, read, method)
                        .<Checked<Optional<RowType>>>map(Checked::failed)
                        .orElseGet(() -> Checked.ok(Optional.of(read))));
    }

    private Checked<RowType> rowOf(TypeMirror type, OptionalInt argument, JavaType whole, ExecutableElement method) {
        if (argument.isEmpty()) {
            return rows.read(type, types.ofRows(whole, method), method);
        }
        TypeMirror row = ((DeclaredType) type).getTypeArguments().get(argument.getAsInt());
        // As part of the whole it knows the converters that the method names.
        JavaType read = whole.arguments().get(argument.getAsInt());
        return rows.read(row, types.ofRows(read, method), method);
    }

    /** A fold needs all rows, and makes a collection of its own. */
    private static Optional<Problem> foldedElsewhere(JavaType returnType, RowType row, ExecutableElement method) {
        boolean folded =
                row instanceof RowType.RecordRow record && !record.lists().isEmpty();
        ReturnShape shape = ReturnShapes.of(returnType);
        String why = shape == ReturnShape.STREAM
                ? "rows are folded into the lists of \"%s\", for which all have to be read"
                : "rows are folded into the list of \"%s\" by its own key";
        return folded && (shape == ReturnShape.MAP || shape == ReturnShape.STREAM)
                ? Optional.of(Problem.error(
                                "unsupported-type",
                                Location.of(JavacSource.of(method)),
                                "return type \"%s\" is not supported".formatted(returnType))
                        .note(why.formatted(row.type()))
                        .fix("return List<%s>".formatted(row.type())))
                : Optional.empty();
    }

    private static Checked<Optional<Component>> key(ExecutableElement method, JavaType declared) {
        JavacSource source = JavacSource.of(method);
        return ReturnShapes.keyOf(ReturnShapes.result(declared))
                .map(key -> SupportedTypes.contains(key)
                        ? Checked.ok(Optional.of(new Component("key", "", key, Nullness.NON_NULL, source)))
                        : Checked.<Optional<Component>>failed(SupportedTypes.problem("map key of type", key, source)))
                .orElseGet(() -> Checked.ok(Optional.empty()));
    }
}

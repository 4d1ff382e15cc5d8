package dev.pgdbm.processor.read;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.pgdbm.processor.problem.Span;
import dev.pgdbm.processor.read.source.Position;
import dev.pgdbm.processor.read.source.SourceFile;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Positions from javac's syntax trees. */
final class TreePositions implements SourcePositions {
    private final Trees trees;
    private final ConstantTrees constants;

    private TreePositions(Trees trees) {
        this.trees = trees;
        this.constants = new ConstantTrees(trees);
    }

    /** @throws IllegalArgumentException if the environment is not javac's own */
    static TreePositions in(ProcessingEnvironment environment) {
        return new TreePositions(Trees.instance(environment));
    }

    @Override
    public Optional<Position> of(JavacSource source, @Nullable Span span) {
        try {
            return Optional.ofNullable(source.element() == null ? null : position(source.element(), source, span));
        } catch (IOException | RuntimeException | LinkageError | AssertionError broken) {
            // a position is a service: nothing that goes wrong in the compiler's trees may hide the problem itself
            return Optional.empty();
        }
    }

    private @Nullable Position position(Element element, JavacSource source, @Nullable Span span) throws IOException {
        // where the value has no tree javac gives that of the annotation, where that has none that of the element
        TreePath path = trees.getPath(element, source.annotation(), source.value());
        if (path == null) {
            return null;
        }
        SourceFile file = constants.file(path);
        String sql = source.sql();
        if (span != null && sql != null && isValue(path.getLeaf())) {
            return constants.read(file, path, sql).position(span.offset());
        }
        int offset = offset(path, file, element);
        return offset == Diagnostic.NOPOS ? null : file.position(offset);
    }

    private int offset(TreePath path, SourceFile file, Element element) {
        Tree tree = path.getLeaf();
        return tree instanceof ExpressionTree
                ? constants.start(path, tree)
                : file.declaredName(constants.start(path, beforeName(tree)), name(element));
    }

    private static boolean isValue(Tree tree) {
        return tree instanceof ExpressionTree && !(tree instanceof AnnotationTree);
    }

    /** The part of a declaration behind its annotations, where it has one: those may contain the name too. */
    private static Tree beforeName(Tree declaration) {
        Tree type = declaration instanceof VariableTree variable
                ? variable.getType()
                : declaration instanceof MethodTree method ? method.getReturnType() : null;
        return type == null ? declaration : type;
    }

    /** A constructor goes by the name of its class in source. */
    private static String name(Element element) {
        Element owner = element.getEnclosingElement();
        Element named = owner != null && element.getKind() == ElementKind.CONSTRUCTOR ? owner : element;
        return named.getSimpleName().toString();
    }
}

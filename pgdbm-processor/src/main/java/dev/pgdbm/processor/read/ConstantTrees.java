package dev.pgdbm.processor.read;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.pgdbm.processor.read.source.ConstantText;
import dev.pgdbm.processor.read.source.SourceFile;
import java.io.IOException;
import java.util.Objects;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Follows a constant expression to the literals that it is made of, into other files where it leads there. */
final class ConstantTrees {
    private final Trees trees;

    ConstantTrees(Trees trees) {
        this.trees = trees;
    }

    /** The file that a tree is in. */
    SourceFile file(TreePath path) throws IOException {
        JavaFileObject file = path.getCompilationUnit().getSourceFile();
        String name = file.getName().replace('\\', '/');
        return new SourceFile(
                name.substring(name.lastIndexOf('/') + 1),
                file.getCharContent(true).toString());
    }

    /** The offset at which a tree of the path's file begins. Where it ends javac knows only at times. */
    int start(TreePath path, Tree tree) {
        return (int) trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), tree);
    }

    /**
     * The expression's value with its origins.
     *
     * @param value as the compiler computed it; if the literals found say something else, it is taken as computed where the
     *     expression begins
     */
    ConstantText read(SourceFile file, TreePath expression, String value) throws IOException {
        ConstantText read = read(file, expression);
        return read.value().equals(value)
                ? read
                : ConstantText.computed(file, start(expression, expression.getLeaf()), value);
    }

    private ConstantText read(SourceFile file, TreePath path) throws IOException {
        Tree tree = path.getLeaf();
        return switch (tree.getKind()) {
            case STRING_LITERAL -> file.literal(start(path, tree), text(tree));
            case PARENTHESIZED -> read(file, new TreePath(path, ((ParenthesizedTree) tree).getExpression()));
            case PLUS -> sum(file, path, (BinaryTree) tree);
            case IDENTIFIER, MEMBER_SELECT -> named(file, path);
            case INT_LITERAL, LONG_LITERAL, CHAR_LITERAL, BOOLEAN_LITERAL ->
                ConstantText.computed(file, start(path, tree), text(tree));
            default -> ConstantText.computed(file, start(path, tree), "");
        };
    }

    private ConstantText sum(SourceFile file, TreePath path, BinaryTree sum) throws IOException {
        return read(file, new TreePath(path, sum.getLeftOperand()))
                .plus(read(file, new TreePath(path, sum.getRightOperand())));
    }

    private ConstantText named(SourceFile file, TreePath use) throws IOException {
        Object value = trees.getElement(use) instanceof VariableElement constant ? constant.getConstantValue() : null;
        TreePath initializer = value instanceof String ? initializer(use) : null;
        return value == null || initializer == null
                ? ConstantText.computed(file, start(use, use.getLeaf()), Objects.toString(value, ""))
                : read(file(initializer), initializer, value.toString());
    }

    /** What a constant is set to; null if it comes from a class file. */
    private @Nullable TreePath initializer(TreePath use) {
        TreePath declaration = trees.getPath(trees.getElement(use));
        return declaration != null
                        && declaration.getLeaf() instanceof VariableTree variable
                        && variable.getInitializer() != null
                ? new TreePath(declaration, variable.getInitializer())
                : null;
    }

    private static String text(Tree literal) {
        return String.valueOf(((LiteralTree) literal).getValue());
    }
}

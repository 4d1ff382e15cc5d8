package dev.pgdbm.processor.read.source;

import dev.pgdbm.processor.problem.Line;
import dev.pgdbm.processor.read.source.JavaTokens.Kind;
import dev.pgdbm.processor.read.source.JavaTokens.Token;
import java.util.Set;

/** The text of a Java file; offsets are those of the compiler, UTF-16 units from 0 of the text as it was read. */
public final class SourceFile {
    /** What may come after the name where it is declared, unlike where it is used as a type. */
    private static final Set<String> AFTER_DECLARED_NAME =
            Set.of("(", ")", "{", "}", "<", ",", ";", "=", "[", ":", "extends", "implements", "permits");

    private final String name;
    private final String text;
    private final MappedText java;

    /** @param name without folders */
    public SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.java = InputCharacters.of(text);
    }

    /** Line and column of an offset. */
    public Position position(int offset) {
        Line line = Line.at(text, offset);
        return new Position(name, line.number(), line.column(offset));
    }

    /**
     * The value of the string literals that stand at an offset.
     *
     * @param value as the compiler computed it. javac joins neighbours ({@code "a" + "b"}) to one literal without telling, so
     *     literals are read until they are as long; if they then say something else, the value is taken as computed there
     */
    public ConstantText literal(int offset, String value) {
        ConstantText read = literals(new JavaTokens(java.text(), java.indexOf(offset)), value.length());
        return read.value().equals(value) ? read : ConstantText.computed(this, offset, value);
    }

    private ConstantText literals(JavaTokens tokens, int length) {
        ConstantText read = string(tokens.next());
        while (read.value().length() < length && tokens.next().text().equals("+")) {
            read = read.plus(string(tokens.next()));
        }
        return read;
    }

    private ConstantText string(Token token) {
        return token.kind() == Kind.STRING
                ? ConstantText.of(this, StringLiteral.value(java.slice(token.start(), token.end())))
                : ConstantText.computed(this, java.origin(token.start()), "");
    }

    /** Where the declaration that begins at an offset has its name; that offset if the name is not there. */
    public int declaredName(int offset, String declared) {
        JavaTokens tokens = new JavaTokens(java.text(), java.indexOf(offset));
        Token before = Token.NONE;
        Token token = tokens.next();
        while (token.kind() != Kind.END) {
            Token after = tokens.next();
            if (token.text().equals(declared) && isDeclaredBetween(before, after)) {
                return java.origin(token.start());
            }
            before = token;
            token = after;
        }
        return offset;
    }

    private static boolean isDeclaredBetween(Token before, Token after) {
        return !before.text().equals(".") && !before.text().equals("@") && AFTER_DECLARED_NAME.contains(after.text());
    }
}

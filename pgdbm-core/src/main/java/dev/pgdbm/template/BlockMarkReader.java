package dev.pgdbm.template;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises {@code <<if x>>}, {@code <<if !x>>}, {@code <<else>>} and {@code <<end>>}, and what was meant to be one of them. */
final class BlockMarkReader {
    private static final String PATH = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+"
            + "(?:\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+)*+";
    private static final Pattern EXACT =
            Pattern.compile("<<(?:if[ \\t]++(?<not>!?)[ \\t]*+(?<name>%s)|(?<word>else|end))>>".formatted(PATH));
    /** With the spelling of other template languages. */
    private static final Pattern SIMILAR = Pattern.compile(
            "<<[ \\t]*+(?<word>if|else|elsif|elseif|end|endif)\\b[^<>\\n]*+>>"
                    + "|\\{\\{[ \\t]*+(?<curly>if|else|elsif|elseif|end|endif)\\b[^{}\\n]*+}}",
            Pattern.CASE_INSENSITIVE);

    private final String text;

    BlockMarkReader(String text) {
        this.text = text;
    }

    /** The mark at an offset. */
    Optional<BlockMark> mark(int offset) {
        Matcher exact = EXACT.matcher(text).region(offset, text.length());
        if (!exact.lookingAt()) {
            return Optional.empty();
        }
        int length = exact.end() - offset;
        String name = exact.group("name");
        if (name != null) {
            boolean negated = !Objects.requireNonNull(exact.group("not")).isEmpty();
            return Optional.of(new BlockMark(offset, length, BlockMark.Word.IF, name, negated));
        }
        BlockMark.Word word = "else".equals(exact.group("word")) ? BlockMark.Word.ELSE : BlockMark.Word.END;
        return Optional.of(new BlockMark(offset, length, word, "", false));
    }

    /** What is nearly a mark. */
    Optional<TemplateProblem> mistake(int offset) {
        Matcher similar = SIMILAR.matcher(text).region(offset, text.length());
        if (!similar.lookingAt()) {
            return Optional.empty();
        }
        String word = Optional.ofNullable(similar.group("word")).orElseGet(() -> similar.group("curly"));
        return Optional.of(new TemplateProblem(
                "malformed-placeholder",
                offset,
                similar.end() - offset,
                "\"%s\" is not a complete placeholder".formatted(similar.group()),
                fix(word.toLowerCase(Locale.ROOT))));
    }

    private static String fix(String word) {
        return switch (word) {
            case "if" -> "write <<if x>> or <<if !x>>, with the name of a parameter";
            case "else" -> "write <<else>>";
            case "end", "endif" -> "write <<end>>";
            default -> "write <<else>> and another <<if x>> … <<end>> behind it";
        };
    }
}

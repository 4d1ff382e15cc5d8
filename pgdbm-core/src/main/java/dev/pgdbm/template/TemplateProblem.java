package dev.pgdbm.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake in a template.
 *
 * @param code stable, for searching: {@code unknown-placeholder}, {@code malformed-placeholder}, {@code unterminated},
 *     {@code unbalanced-block}, {@code only-in-daos}, {@code unsendable-character}
 * @param offset of the faulty piece in the template
 * @param length of the faulty piece
 * @param message what is wrong, one line, with the names in it
 * @param fix what to write instead, in the imperative
 */
public record TemplateProblem(String code, int offset, int length, String message, String fix) {
    private static final Pattern OPENER = Pattern.compile("\\$\\w*\\$|/\\*|(?:U&|\\w)?['\"]", Pattern.CASE_INSENSITIVE);

    /** The problem of a {@link Token.Kind#UNTERMINATED} token. */
    public static TemplateProblem unterminated(String text, Token token) {
        Matcher matcher = OPENER.matcher(text).region(token.start(), token.end());
        String opener = matcher.lookingAt() ? matcher.group() : text.substring(token.start(), token.start() + 1);
        return new TemplateProblem(
                "unterminated",
                token.start(),
                opener.length(),
                "what %s opens here is never closed".formatted(opener),
                "close it, or remove the opening " + opener);
    }

    /** The problem of a block or choice where statements have no parameters to decide about it, or nobody to check each variant. */
    static TemplateProblem onlyInDaos(String text, int offset, int length) {
        return new TemplateProblem(
                "only-in-daos",
                offset,
                length,
                "\"%s\" works in the @Query of a DAO only".formatted(text.substring(offset, offset + length)),
                "remove it, or make a DAO method of the statement");
    }
}

package dev.pgdbm.template;

/**
 * A mistake in a template.
 *
 * @param code stable, for searching: {@code unknown-placeholder}, {@code malformed-placeholder}, {@code unterminated}
 * @param offset of the faulty piece in the template
 * @param length of the faulty piece
 * @param message what is wrong, one line, with the names in it
 * @param fix what to write instead, in the imperative
 */
public record TemplateProblem(String code, int offset, int length, String message, String fix) {}

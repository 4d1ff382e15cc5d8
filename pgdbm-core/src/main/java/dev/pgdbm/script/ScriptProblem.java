package dev.pgdbm.script;

/**
 * Something in a script that cannot be sent to the server as a part of it.
 *
 * @param code stable, for searching: {@code psql-command}, {@code client-copy}, {@code transaction-control},
 *     {@code unterminated}
 * @param offset of the faulty piece in the script (UTF-16)
 * @param length of the faulty piece
 * @param message what is wrong, one line
 * @param fix what to write instead, in the imperative
 */
public record ScriptProblem(String code, int offset, int length, String message, String fix) {}

package dev.pgdbm.template;

/**
 * One of the placeholders that make blocks.
 *
 * @param name of the parameter that an {@code <<if x>>} asks for; empty for the others
 * @param negated {@code <<if !x>>}
 */
record BlockMark(int offset, int length, Word word, String name, boolean negated) {
    enum Word {
        IF,
        ELSE,
        END
    }

    int end() {
        return offset + length;
    }
}

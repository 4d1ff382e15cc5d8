package dev.pgdbm.internal.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DynamicStatementsTest {
    private final DynamicStatements statements = new DynamicStatements();

    @Test
    void aTextIsParsedOnce() {
        assertThat(statements.of("SELECT 1")).isSameAs(statements.of("SELECT 1"));
    }

    @Test
    void textsThatAreMadeUpEachTimeDoNotFillTheMemory() {
        DynamicStatement used = statements.of("SELECT 0");
        for (int i = 1; i < 1_000; i++) {
            statements.of("SELECT " + i);
            statements.of("SELECT 0");
        }
        assertThat(statements.size()).isEqualTo(DynamicStatements.CAPACITY);
        assertThat(statements.of("SELECT 0")).isSameAs(used);
    }
}

package dev.pgdbm.embedded.single;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResultNamesTest {
    private static final String TREE = "({QUERY :commandType 1 :rtable ({RANGETBLENTRY :subquery {QUERY :targetList"
            + " ({TARGETENTRY :resname inner :resjunk false})}}) :targetList ({TARGETENTRY :expr {VAR :varno 1}"
            + " :resno 1 :resname My\\ \\(Name\\) :resjunk false} {TARGETENTRY :resname :a:b :resjunk false}"
            + " {TARGETENTRY :resname sorted :resjunk true}) :returningList <>})";

    @Test
    void areThoseOfTheOutermostListThatAreReturned() {
        assertThat(ResultNames.of(TREE, 2)).containsExactly("My (Name)", ":a:b");
    }

    @Test
    void areNoneIfTheListIsAnother() {
        assertThat(ResultNames.of(TREE, 3)).isEmpty();
        assertThat(ResultNames.of("", 1)).isEmpty();
    }
}

package dev.pgdbm.processor.describe.fuzz;

import java.util.List;
import java.util.Random;

/** Chance, and names that are not taken. */
final class Dice {
    private final Random random;
    private int names;

    Dice(Random random) {
        this.random = random;
    }

    boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    String name(String prefix) {
        names += 1;
        return prefix + names;
    }
}

package com.example.queue;

import dev.pgdbm.Database;

/** Removes old dead letters; however many processes try at once, one does it. */
final class CleanUp {
    private final Database database;

    CleanUp(Database database) {
        this.database = database;
    }

    /** How many were removed; 0 also while somebody else is at it. */
    int run(int days) {
        return database.transaction(tx -> {
            DeadLetters letters = tx.dao(DeadLetters.class);
            return letters.tryLock(lockName()) ? letters.removeOlderThan(days) : 0;
        });
    }

    /** Locks are those of the whole database, which other schemas share. */
    String lockName() {
        return "clean-up of " + database.schema();
    }
}

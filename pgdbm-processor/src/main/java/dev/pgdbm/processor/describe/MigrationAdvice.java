package dev.pgdbm.processor.describe;

import dev.pgdbm.processor.problem.Problem;
import java.util.Optional;

/** What to do about an error of the server's in a migration, where it is the surroundings of the check that lack something. */
record MigrationAdvice(String note, String fix) {
    private static final String ACTIVE_SQL_TRANSACTION = "25001";

    static Optional<MigrationAdvice> of(ServerMessage message) {
        if (message.sqlState().equals(ACTIVE_SQL_TRANSACTION)) {
            return Optional.of(new MigrationAdvice(
                    "each migration is one transaction unless it says otherwise",
                    "begin the file with the line -- pgdbm:no-transaction"));
        }
        if (message.text().contains("extension") && message.text().contains("is not available")) {
            return Optional.of(new MigrationAdvice(
                    "the embedded PostgreSQL brings the contrib extensions only",
                    "check against a server that has it: -Apgdbm.check.url=postgresql://…"));
        }
        return MissingRoles.namedIn(message.text())
                .map(role -> new MigrationAdvice(
                        "the embedded PostgreSQL would make it by itself; on a given server no roles are made",
                        "run on the server of -Apgdbm.check.url: CREATE ROLE \"%s\"".formatted(role)));
    }

    Problem on(Problem problem) {
        return problem.note(note).fix(fix);
    }
}

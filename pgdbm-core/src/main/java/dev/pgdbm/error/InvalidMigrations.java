package dev.pgdbm.error;

import java.util.List;

/** Migration files that cannot be used, with everything that is wrong with them; raised before any of them is run. */
public final class InvalidMigrations extends PgdbmException {
    private static final long serialVersionUID = 1L;

    private final String[] problems;

    /**
     * @param folder where the files are, as a person would name it
     * @param problems one line each, beginning with the file it is about
     */
    public InvalidMigrations(String folder, List<String> problems) {
        super(message(folder, problems));
        this.problems = problems.toArray(String[]::new);
    }

    /** Everything that is wrong, one line each. */
    public List<String> problems() {
        return List.of(problems);
    }

    private static String message(String folder, List<String> problems) {
        return problems.size() == 1
                ? "migrations in %s: %s".formatted(folder, problems.get(0))
                : "migrations in %s: %d problems\n  %s"
                        .formatted(folder, problems.size(), String.join("\n  ", problems));
    }
}

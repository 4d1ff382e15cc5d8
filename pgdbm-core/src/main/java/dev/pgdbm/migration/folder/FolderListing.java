package dev.pgdbm.migration.folder;

import java.util.ArrayList;
import java.util.List;

/** The SQL files of a folder and what is wrong with some, gathered while the folder is read. */
public final class FolderListing {
    private final List<SqlFile> files = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /**
     * A file with its text.
     *
     * @param name without the folder
     * @param origin where it lies, for messages
     * @param content its text
     */
    public record SqlFile(String name, String origin, String content) {}

    /** Whether a file of that name counts. */
    static boolean isSql(String name) {
        return !name.startsWith(".") && name.regionMatches(true, Math.max(0, name.length() - 4), ".sql", 0, 4);
    }

    void add(String name, String origin, byte[] bytes) {
        TextFile text = TextFile.of(bytes);
        text.problem().ifPresent(problem -> problem(origin, problem));
        files.add(new SqlFile(name, origin, text.content()));
    }

    void problem(String origin, String problem) {
        problems.add(origin + ": " + problem);
    }

    /** All files that count, in no order. */
    public List<SqlFile> files() {
        return List.copyOf(files);
    }

    /** What is wrong with some of them, beginning with the file it is about. */
    public List<String> problems() {
        return List.copyOf(problems);
    }
}

package dev.pgdbm.migration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The version in the name of a migration file, ordered as numbers: 2 before 10, {@code V1} before {@code V1_2} before
 * {@code V2}.
 *
 * <table>
 * <caption>Forms of file names</caption>
 * <tr><th>name</th><th>version</th></tr>
 * <tr><td>{@code 001_users.sql}</td><td>1</td></tr>
 * <tr><td>{@code V2__users.sql}</td><td>2</td></tr>
 * <tr><td>{@code V1_2__users.sql}, {@code V1.2__users.sql}</td><td>1.2</td></tr>
 * <tr><td>{@code 20251025120000_users.sql}, {@code 20251025_120000_users.sql}</td><td>20251025.120000</td></tr>
 * </table>
 *
 * @param numbers from the most significant on, without zeros at the end: {@code V1} and {@code V1.0} are one version
 */
public record MigrationVersion(List<Long> numbers) implements Comparable<MigrationVersion> {
    private static final Pattern TIMESTAMP = Pattern.compile("(\\d{8})_?(\\d{6})_[^/\\\\\\p{Cntrl}]+\\.sql");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,18})_[^/\\\\\\p{Cntrl}]+\\.sql");
    private static final Pattern VERSIONED =
            Pattern.compile("V(\\d{1,18}(?:[._]\\d{1,18})*)__[^/\\\\\\p{Cntrl}]+\\.sql");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST_FILENAME = 255;

    /** A version of these numbers. */
    public MigrationVersion {
        int end = numbers.size();
        while (end > 1 && numbers.get(end - 1) == 0) {
            end -= 1;
        }
        numbers = List.copyOf(numbers.subList(0, end));
    }

    /** The version in a file name; empty if the name has none of the forms, or is longer than 255 characters. */
    public static Optional<MigrationVersion> of(String filename) {
        if (filename.length() > LONGEST_FILENAME) {
            return Optional.empty();
        }
        return Stream.of(TIMESTAMP, NUMBERED, VERSIONED)
                .map(form -> form.matcher(filename))
                .filter(Matcher::matches)
                .findFirst()
                .map(MigrationVersion::of);
    }

    private static MigrationVersion of(Matcher form) {
        return new MigrationVersion(IntStream.rangeClosed(1, form.groupCount())
                .mapToObj(form::group)
                .flatMap(numbers -> DIGITS.matcher(numbers).results())
                .map(digits -> Long.valueOf(digits.group()))
                .toList());
    }

    @Override
    public int compareTo(MigrationVersion other) {
        return IntStream.range(0, Math.min(numbers.size(), other.numbers.size()))
                .map(i -> numbers.get(i).compareTo(other.numbers.get(i)))
                .filter(comparison -> comparison != 0)
                .findFirst()
                .orElse(Integer.compare(numbers.size(), other.numbers.size()));
    }

    /** The numbers with dots between them. */
    @Override
    public String toString() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}

package dev.pgdbm.template;

import dev.pgdbm.error.InvalidName;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.name.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a placeholder at an offset of a text, and what was meant to be one.
 *
 * <p>{@code <<} and {@code >>} are also operators of PostgreSQL, so between them only what has the form of a path
 * ({@code <<table.users>>}) or nearly the name of a placeholder is taken for a mistake; two curly braces are no SQL at all.
 */
final class PlaceholderReader {
    private static final String NAME = "(?:[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_$]*|\"(?:[^\"]|\"\")+\")";
    private static final Pattern EXACT =
            Pattern.compile("(?:<<(?<angle>%1$s(?:\\.%1$s)*)>>|\\{\\{(?<curly>%1$s(?:\\.%1$s)*)}})".formatted(NAME));
    private static final Pattern SIMILAR =
            Pattern.compile("<<[ \\t]*[\\p{L}_][\\p{L}\\p{Nd}_.\" \\t-]*>>|\\{\\{[^{}\\n]*}?}?");

    private final String text;

    PlaceholderReader(String text) {
        this.text = text;
    }

    /** What stands at the offset: a placeholder, a mistake, or neither. */
    record Found(
            Segment.@Nullable Placeholder placeholder,
            @Nullable TemplateProblem problem) {}

    /** The well-formed placeholder at the offset. */
    Optional<Segment.Placeholder> placeholder(int offset) {
        return Optional.ofNullable(read(offset).placeholder());
    }

    Found read(int offset) {
        Matcher exact = EXACT.matcher(text).region(offset, text.length());
        if (exact.lookingAt()) {
            return path(offset, exact);
        }
        Matcher similar = SIMILAR.matcher(text).region(offset, text.length());
        return similar.lookingAt() ? similar(offset, similar.group()) : new Found(null, null);
    }

    private Found path(int offset, Matcher exact) {
        String inside = exact.group("angle") != null ? exact.group("angle") : exact.group("curly");
        List<String> names = names(inside);
        Optional<PlaceholderKind> kind = PlaceholderKind.of(names.get(0));
        List<String> path = names.subList(1, names.size());
        if (kind.isEmpty()) {
            return similar(offset, exact.group());
        }
        if (!kind.get().takes(path.size())) {
            return malformed(offset, exact.group(), "write " + kind.get().example());
        }
        return schemaProblem(path)
                .map(reason -> malformed(offset, exact.group(), reason))
                .orElseGet(() -> new Found(segment(offset, exact.end() - offset, kind.get(), path), null));
    }

    private Segment.Placeholder segment(int offset, int length, PlaceholderKind kind, List<String> path) {
        boolean qualifies = kind == PlaceholderKind.SCHEMA && text.startsWith(".", offset + length);
        return new Segment.Placeholder(offset, qualifies ? length + 1 : length, kind, path, qualifies);
    }

    private static Optional<String> schemaProblem(List<String> path) {
        if (path.size() < 2) {
            return Optional.empty();
        }
        try {
            SchemaName.of(PlaceholderKind.unquoted(path.get(0)));
            return Optional.empty();
        } catch (InvalidName invalid) {
            return Optional.of("name another schema: " + invalid.getMessage());
        }
    }

    /** {@code <<} is an operator too: without a dot or a resemblance it is left to PostgreSQL. */
    private Found similar(int offset, String written) {
        String inside = written.replaceAll("[<>{}\\s]", "");
        String keyword = inside.contains(".") ? inside.substring(0, inside.indexOf('.')) : inside;
        Optional<String> meant = Spelling.nearest(keyword, PlaceholderKind.keywords());
        if (written.startsWith("<<") && !inside.contains(".") && meant.isEmpty()) {
            return new Found(null, null);
        }
        return meant.isPresent() && meant.get().equals(keyword)
                ? malformed(offset, written, "write " + correction(meant.get(), inside))
                : unknown(offset, written, meant.map(word -> "write " + correction(word, inside)));
    }

    private static String correction(String keyword, String inside) {
        PlaceholderKind kind = PlaceholderKind.of(keyword).orElseThrow();
        String rest = inside.contains(".") ? inside.substring(inside.indexOf('.') + 1) : "";
        boolean usable = kind == PlaceholderKind.TABLES && rest.matches("%1$s(\\.%1$s)?".formatted(NAME));
        return usable ? "<<" + keyword + "." + rest + ">>" : kind.example();
    }

    private static Found malformed(int offset, String written, String fix) {
        String message = "\"%s\" is not a complete placeholder".formatted(written);
        return new Found(null, new TemplateProblem("malformed-placeholder", offset, written.length(), message, fix));
    }

    private static Found unknown(int offset, String written, Optional<String> suggestion) {
        String fix = suggestion.orElse(
                "write <<tables.users>> or <<schema>>, or put spaces around << and >> if operators are meant");
        String message = "there is no placeholder \"%s\"".formatted(written);
        return new Found(null, new TemplateProblem("unknown-placeholder", offset, written.length(), message, fix));
    }

    /** Splits at the dots outside quotes. */
    private static List<String> names(String path) {
        List<String> names = new ArrayList<>();
        Matcher name = Pattern.compile(NAME).matcher(path);
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }
}

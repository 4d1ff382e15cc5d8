package dev.pgdbm.template;

import dev.pgdbm.error.InvalidName;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.name.Spelling;
import dev.pgdbm.name.SqlIdentifier;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a placeholder at an offset of a text, and what was meant to be one.
 *
 * <p>{@code <<} and {@code >>} are also operators of PostgreSQL, so between them only what has the form of a path without spaces
 * ({@code <<table.users>>}) or nearly the name of a placeholder is taken for a mistake; two curly braces are no SQL at all.
 */
final class PlaceholderReader {
    /** Possessive throughout: these run on whole files, where backtracking costs time and stack. */
    private static final String NAME = "(?:[\\p{L}_][\\p{L}\\p{M}\\p{Nd}_$]*+|\"(?:[^\"]++|\"\")++\")";

    private static final String PATH = "%1$s(?:\\.%1$s)*+".formatted(NAME);
    private static final Pattern EXACT = Pattern.compile("<<%1$s>>|\\{\\{%1$s}}".formatted(PATH));
    private static final Pattern SIMILAR =
            Pattern.compile("<<[ \\t]*+[\\p{L}_\"][\\p{L}\\p{M}\\p{Nd}_$.\" \\t-]*+>>|\\{\\{[^{}\\n]*+}?}?");
    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final Found NOTHING = new Found(null, null);

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
            return exact(offset, exact.group());
        }
        Matcher similar = SIMILAR.matcher(text).region(offset, text.length());
        return similar.lookingAt() ? similar(offset, similar.group()) : NOTHING;
    }

    private Found exact(int offset, String written) {
        List<String> names = names(inside(written));
        Optional<PlaceholderKind> kind = PlaceholderKind.of(names.get(0));
        List<String> path = names.subList(1, names.size());
        if (kind.isEmpty()) {
            return similar(offset, written);
        }
        if (!kind.get().takes(path.size())) {
            return malformed(offset, written, "write " + kind.get().example());
        }
        return nameProblem(path)
                .map(reason -> badName(offset, written, reason))
                .orElseGet(() -> new Found(segment(offset, written.length(), kind.get(), path), null));
    }

    private Segment.Placeholder segment(int offset, int length, PlaceholderKind kind, List<String> path) {
        boolean qualifies = kind == PlaceholderKind.SCHEMA && text.startsWith(".", offset + length);
        return new Segment.Placeholder(offset, qualifies ? length + 1 : length, kind, path, qualifies);
    }

    /** Here rather than when it is rendered, so that it is found where it is written. */
    private static Optional<String> nameProblem(List<String> path) {
        try {
            path.forEach(name -> new SqlIdentifier(PlaceholderKind.unquoted(name)));
            path.stream()
                    .limit(Math.max(0, path.size() - 1))
                    .map(PlaceholderKind::unquoted)
                    .forEach(SchemaName::of);
            return Optional.empty();
        } catch (InvalidName invalid) {
            return Optional.ofNullable(invalid.getMessage());
        }
    }

    private static Found similar(int offset, String written) {
        String inside = inside(written);
        int dot = inside.indexOf('.');
        String keyword = dot < 0 ? inside : inside.substring(0, dot).strip();
        String rest = dot < 0 ? "" : inside.substring(dot + 1);
        boolean spaced = written.matches("<<[ \\t].*|.*[ \\t]>>");
        Optional<PlaceholderKind> kind = PlaceholderKind.of(keyword);
        if (kind.isPresent()) {
            return malformed(offset, written, "write " + correction(kind.get(), rest));
        }
        Optional<PlaceholderKind> meant = spaced
                ? kind
                : Spelling.nearest(keyword, PlaceholderKind.keywords()).flatMap(PlaceholderKind::of);
        boolean operators = written.startsWith("<<") && meant.isEmpty() && (spaced || dot < 0);
        return operators ? NOTHING : unknown(offset, written, meant.map(known -> correction(known, rest)));
    }

    private static String correction(PlaceholderKind kind, String rest) {
        boolean usable = rest.matches(PATH) && kind.takes(names(rest).size());
        return usable ? "<<%s.%s>>".formatted(kind.keyword(), rest) : kind.example();
    }

    private static Found malformed(int offset, String written, String fix) {
        String message = "\"%s\" is not a complete placeholder".formatted(written);
        return new Found(null, new TemplateProblem("malformed-placeholder", offset, written.length(), message, fix));
    }

    private static Found badName(int offset, String written, String reason) {
        String fix = "use another name, or write the name without a placeholder";
        return new Found(null, new TemplateProblem("malformed-placeholder", offset, written.length(), reason, fix));
    }

    private static Found unknown(int offset, String written, Optional<String> suggestion) {
        String otherwise = written.startsWith("<<")
                ? "put spaces around << and >> if operators are meant"
                : "put an array literal in quotes, as in '{{1,2}}'";
        String fix = suggestion.map("write "::concat).orElse("write <<tables.users>> or <<schema>>, or " + otherwise);
        String message = "there is no placeholder \"%s\"".formatted(written);
        return new Found(null, new TemplateProblem("unknown-placeholder", offset, written.length(), message, fix));
    }

    private static String inside(String written) {
        int end = written.length();
        while (end > 2 && (written.charAt(end - 1) == '>' || written.charAt(end - 1) == '}')) {
            end -= 1;
        }
        return written.substring(2, end).strip();
    }

    /** Splits at the dots outside quotes. */
    private static List<String> names(String path) {
        return NAMES.matcher(path).results().map(MatchResult::group).toList();
    }
}

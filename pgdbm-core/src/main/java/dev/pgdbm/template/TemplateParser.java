package dev.pgdbm.template;

import java.util.ArrayList;
import java.util.List;

/**
 * Text to {@link SqlTemplate}.
 *
 * <p>In a statement, strings, quoted identifiers, dollar quotes and comments are text. In a script, the bodies of functions
 * and the strings of {@code nextval('…')} name tables too, so exact placeholders are rendered inside strings and dollar quotes,
 * as the Python library does; only comments are left alone.
 */
public final class TemplateParser {
    private final String text;
    private final boolean script;
    private final PlaceholderReader placeholders;
    private final List<Segment> segments = new ArrayList<>();
    private final List<TemplateProblem> problems = new ArrayList<>();
    private int textStart;
    private int resume;
    private int parameters;
    private int brackets;

    private TemplateParser(String text, boolean script) {
        this.text = text;
        this.script = script;
        this.placeholders = new PlaceholderReader(text);
    }

    /** Parses a statement with {@code :name} parameters. */
    public static ParsedTemplate statement(String text) {
        return new TemplateParser(text, false).parse();
    }

    /** Parses a script, in which {@code :} and {@code ?} mean nothing. */
    public static ParsedTemplate script(String text) {
        return new TemplateParser(text, true).parse();
    }

    private ParsedTemplate parse() {
        for (Token token : SqlLexer.tokens(text)) {
            if (token.start() >= resume) {
                read(token);
            }
        }
        endText(text.length());
        return new ParsedTemplate(new SqlTemplate(text, segments), problems);
    }

    private void read(Token token) {
        switch (token.kind()) {
            case SYMBOL -> symbol(token.start());
            case STRING, DOLLAR_STRING -> quoted(token);
            case UNTERMINATED -> problems.add(TemplateProblem.unterminated(text, token));
            default -> {}
        }
    }

    private void symbol(int at) {
        switch (text.charAt(at)) {
            case '<', '{' -> placeholder(at);
            case ':' -> parameter(at);
            case '?' -> questionMark(at);
            case '[' -> brackets += 1;
            case ']' -> brackets -= 1;
            default -> {}
        }
    }

    private void placeholder(int at) {
        if (!text.startsWith("<<", at) && !text.startsWith("{{", at)) {
            return;
        }
        PlaceholderReader.Found found = placeholders.read(at);
        if (found.placeholder() != null) {
            add(found.placeholder());
        } else if (found.problem() != null) {
            problems.add(found.problem());
            resume = at + found.problem().length();
        }
    }

    private void parameter(int at) {
        if (script || isAt(at - 1, ':') || isAt(at + 1, ':') || isSliceBound(at)) {
            return;
        }
        int end = pathEnd(at + 1);
        if (end > at + 1) {
            parameters += 1;
            add(new Segment.Parameter(at, text.substring(at + 1, end), parameters));
        }
    }

    /** {@code array[low:high]}: between brackets, a colon right behind an operand separates bounds. */
    private boolean isSliceBound(int at) {
        return brackets > 0
                && at > 0
                && (SqlCharacters.isWordPart(text.charAt(at - 1)) || ")]\"".indexOf(text.charAt(at - 1)) >= 0);
    }

    /** The end of a dotted path of Java names that begins at an offset; the offset itself if none does. */
    private int pathEnd(int start) {
        int end = nameEnd(start);
        while (end > start && isAt(end, '.') && nameEnd(end + 1) > end + 1) {
            end = nameEnd(end + 1);
        }
        return end;
    }

    private int nameEnd(int start) {
        if (start >= text.length() || !Character.isJavaIdentifierStart(text.charAt(start))) {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && isNamePart(text.charAt(end))) {
            end += 1;
        }
        return end;
    }

    /** Java lets control characters pass as parts of names. */
    private static boolean isNamePart(char c) {
        return Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }

    private void questionMark(int at) {
        if (!script) {
            add(new Segment.QuestionMark(at));
        }
    }

    private void quoted(Token token) {
        for (int at = token.start(); script && at < token.end(); at = Math.max(at + 1, resume)) {
            if (text.startsWith("<<", at) || text.startsWith("{{", at)) {
                placeholders
                        .placeholder(at)
                        .filter(found -> found.offset() + found.length() <= token.end())
                        .ifPresent(this::add);
            }
        }
    }

    private void add(Segment segment) {
        endText(segment.offset());
        segments.add(segment);
        textStart = segment.offset() + segment.length();
        resume = textStart;
    }

    private void endText(int end) {
        if (end > textStart) {
            segments.add(new Segment.Text(textStart, text.substring(textStart, end)));
        }
        textStart = Math.max(textStart, end);
    }

    private boolean isAt(int at, char wanted) {
        return at >= 0 && at < text.length() && text.charAt(at) == wanted;
    }
}

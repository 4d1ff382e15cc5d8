package dev.pgdbm.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Text to {@link SqlTemplate}.
 *
 * <p>In a statement, strings, quoted identifiers, dollar quotes and comments are text. In a script, the bodies of functions
 * and the strings of {@code nextval('…')} name tables too, so exact placeholders are rendered inside strings and dollar quotes,
 * as the Python library does; only comments are left alone. The statement of a DAO may have blocks besides.
 */
public final class TemplateParser {
    private final String text;
    private final boolean script;
    private final boolean dao;
    private final PlaceholderReader placeholders;
    private final BlockMarkReader marks;
    private final BlockTree tree;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private int textStart;
    private int resume;
    private int parameters;
    private int brackets;
    private int foreignBlocks;

    private TemplateParser(String text, boolean script, boolean dao) {
        this.text = text;
        this.script = script;
        this.dao = dao;
        this.placeholders = new PlaceholderReader(text);
        this.marks = new BlockMarkReader(text);
        this.tree = new BlockTree(text);
    }

    /** Parses a statement with {@code :name} parameters. */
    public static ParsedTemplate statement(String text) {
        return new TemplateParser(text, false, false).parse();
    }

    /** Parses the statement of a DAO, with {@code :name} parameters and {@code <<if x>>} blocks. */
    public static ParsedTemplate dao(String text) {
        return new TemplateParser(text, false, true).parse();
    }

    /** Parses a script, in which {@code :} and {@code ?} mean nothing. */
    public static ParsedTemplate script(String text) {
        return new TemplateParser(text, true, false).parse();
    }

    private ParsedTemplate parse() {
        for (Token token : SqlLexer.tokens(text)) {
            if (token.start() >= resume) {
                read(token);
            }
        }
        endText(text.length());
        problems.addAll(tree.unclosed());
        problems.addAll(UnsendableCharacters.in(text));
        problems.sort(Comparator.comparingInt(TemplateProblem::offset));
        return new ParsedTemplate(new SqlTemplate(text, tree.segments()), told());
    }

    /** Where the <<if x>> of a block is not recognised, that it does not match its <<end>> is no news. */
    private List<TemplateProblem> told() {
        boolean misread = problems.stream().anyMatch(problem -> problem.code().equals("malformed-placeholder"));
        return problems.stream()
                .filter(problem -> !misread || !problem.code().equals("unbalanced-block"))
                .toList();
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
        Optional<BlockMark> mark = marks.mark(at);
        if (mark.isPresent()) {
            mark(mark.get());
            return;
        }
        PlaceholderReader.Found found = placeholders.read(at);
        Segment.Placeholder placeholder = found.placeholder();
        if (placeholder != null) {
            foreign(placeholder).ifPresentOrElse(problems::add, () -> add(placeholder));
            return;
        }
        marks.mistake(at).or(() -> Optional.ofNullable(found.problem())).ifPresent(problem -> {
            problems.add(problem);
            resume = at + problem.length();
        });
    }

    private void mark(BlockMark mark) {
        endText(mark.offset());
        textStart = mark.end();
        resume = textStart;
        Optional<TemplateProblem> problem = dao ? tree.mark(mark) : foreign(mark);
        problem.ifPresent(problems::add);
    }

    private Optional<TemplateProblem> foreign(Segment.Placeholder placeholder) {
        return dao || !placeholder.kind().isForDaos()
                ? Optional.empty()
                : Optional.of(TemplateProblem.onlyInDaos(text, placeholder.offset(), placeholder.length()));
    }

    /** Once for each block, which is at its beginning. */
    private Optional<TemplateProblem> foreign(BlockMark mark) {
        boolean inside = foreignBlocks > 0 && mark.word() != BlockMark.Word.IF;
        foreignBlocks += switch (mark.word()) {
            case IF -> 1;
            case ELSE -> 0;
            case END -> inside ? -1 : 0;
        };
        return inside ? Optional.empty() : Optional.of(TemplateProblem.onlyInDaos(text, mark.offset(), mark.length()));
    }

    private void parameter(int at) {
        if (script || isAt(at - 1, ':') || isAt(at + 1, ':') || isSliceBound(at)) {
            return;
        }
        int end = JavaPath.end(text, at + 1);
        if (end > at + 1) {
            parameters += 1;
            add(new Segment.Parameter(at, end - at, text.substring(at + 1, end), parameters));
        }
    }

    /** {@code array[low:high]}: between brackets, a colon right behind an operand separates bounds. */
    private boolean isSliceBound(int at) {
        return brackets > 0
                && at > 0
                && (SqlCharacters.isWordPart(text.charAt(at - 1)) || ")]\"".indexOf(text.charAt(at - 1)) >= 0);
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
                        .filter(found -> !found.kind().isForDaos())
                        .filter(found -> found.offset() + found.length() <= token.end())
                        .ifPresent(this::add);
            }
        }
    }

    private void add(Segment segment) {
        endText(segment.offset());
        tree.add(segment);
        textStart = segment.offset() + segment.length();
        resume = textStart;
    }

    private void endText(int end) {
        if (end > textStart) {
            tree.add(new Segment.Text(textStart, text.substring(textStart, end)));
        }
        textStart = Math.max(textStart, end);
    }

    private boolean isAt(int at, char wanted) {
        return at >= 0 && at < text.length() && text.charAt(at) == wanted;
    }
}

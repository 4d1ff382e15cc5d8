package dev.pgdbm.processor.problem;

import java.util.List;

/**
 * The code frame of a message: the line of SQL that a fault begins on, and carets under the fault.
 *
 * <pre>
 *   |
 * 2 | SELECT id, emial FROM users
 *   |            ^^^^^ did you mean "email"?
 * </pre>
 */
final class Excerpt {
    private static final int WIDTH = 100;
    private static final String CUT = "...";

    private final Line line;
    private final DisplayText before;
    private final DisplayText fault;
    private final DisplayText after;
    private final String label;

    private Excerpt(String sql, Span span, String label) {
        this.line = Line.at(sql, span.offset());
        int start = Math.min(span.offset(), line.end());
        int end = Math.min(span.end(), line.end());
        this.before = DisplayText.of(sql.substring(line.start(), start));
        this.fault = DisplayText.of(sql.substring(start, Math.max(start, end)));
        this.after = DisplayText.of(sql.substring(Math.max(start, end), line.end()));
        this.label = label;
    }

    /**
     * The lines of the frame. Of a long line the part around the fault is shown, of a fault of several lines the first.
     *
     * @param label what to say beside the carets; may be empty
     */
    static List<String> of(String sql, Span span, String label) {
        return new Excerpt(sql, span.within(sql), label).lines();
    }

    private List<String> lines() {
        String number = Integer.toString(line.number());
        String margin = " ".repeat(number.length()) + " |";
        int room = WIDTH - margin.length() - 1;
        DisplayText left = left(room);
        DisplayText right = right(room - left.columns());
        int carets = Math.max(1, Math.min(fault.columns(), room - left.columns() - 1 - label.length()));
        String caretLine = " ".repeat(left.columns()) + "^".repeat(carets) + " " + label;
        return List.of(
                margin,
                (number + " | " + left.text() + right.text()).stripTrailing(),
                (margin + " " + caretLine).stripTrailing());
    }

    /** What stands before the fault, cut so that its label, or most of what follows it, has room too. */
    private DisplayText left(int room) {
        int labelled = Math.max(1, fault.columns()) + 1 + label.length();
        int shown = fault.columns() + Math.min(after.columns(), room / 3);
        int kept = Math.max(room / 3, room - Math.max(labelled, shown));
        return before.columns() <= kept
                ? before
                : new DisplayText(CUT + before.last(kept - CUT.length()).text());
    }

    private DisplayText right(int room) {
        DisplayText rest = new DisplayText(fault.text() + after.text());
        return rest.columns() <= room
                ? rest
                : new DisplayText(rest.first(room - CUT.length()).text() + CUT);
    }
}

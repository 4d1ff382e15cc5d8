package dev.pgdbm.template;

import java.util.ArrayList;
import java.util.List;

/** A template of which some pieces are left out: every piece stays at its offset, blanks are where nothing is. */
final class VariantText {
    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private final char[] left;
    private int end;
    private int parameters;

    private VariantText(String text) {
        this.text = text;
        this.left = blanks(text);
    }

    private static char[] blanks(String text) {
        char[] blanks = text.toCharArray();
        for (int i = 0; i < blanks.length; i++) {
            blanks[i] = Character.isWhitespace(blanks[i]) ? blanks[i] : ' ';
        }
        return blanks;
    }

    /** @param kept what stays, in order */
    static SqlTemplate of(String text, List<Segment> kept) {
        VariantText variant = new VariantText(text);
        kept.forEach(variant::add);
        return new SqlTemplate(new String(variant.left), variant.segments);
    }

    private void add(Segment segment) {
        separate(segment.offset());
        segments.add(segment instanceof Segment.Parameter parameter ? numbered(parameter) : segment);
        end = Math.max(end, segment.offset() + segment.length());
        text.getChars(segment.offset(), end, left, segment.offset());
    }

    /** What was left out separated words, as in {@code id<<if x>>, name<<end>>FROM}. */
    private void separate(int start) {
        boolean touches = end > 0
                && start > end
                && !Character.isWhitespace(text.charAt(end - 1))
                && !Character.isWhitespace(text.charAt(start));
        if (touches) {
            segments.add(new Segment.Text(end, " "));
        }
    }

    private Segment.Parameter numbered(Segment.Parameter parameter) {
        parameters += 1;
        return new Segment.Parameter(parameter.offset(), parameter.length(), parameter.name(), parameters);
    }
}

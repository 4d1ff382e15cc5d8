package dev.pgdbm.template;

import java.util.List;

/** The SQL of a template for one schema, with the way back from its offsets to the template's. */
public final class RenderedSql {
    private final String sql;
    private final List<Segment> segments;
    private final int[] starts;

    private RenderedSql(String sql, List<Segment> segments, int[] starts) {
        this.sql = sql;
        this.segments = segments;
        this.starts = starts;
    }

    static RenderedSql of(List<Segment> segments, Rendering rendering) {
        StringBuilder sql = new StringBuilder();
        int[] starts = new int[segments.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = sql.length();
            sql.append(segments.get(i).render(rendering));
        }
        return new RenderedSql(sql.toString(), segments, starts);
    }

    /** The text to send. */
    public String sql() {
        return sql;
    }

    /**
     * The offset in the template of what stands at an offset (UTF-16) of the SQL: the first character of a parameter or
     * placeholder for everything inside it, the end of the template for the end of the SQL and all beyond.
     */
    public int templateOffset(int offset) {
        int last = starts.length - 1;
        while (last > 0 && starts[last] > offset) {
            last -= 1;
        }
        if (last < 0) {
            return 0;
        }
        Segment segment = segments.get(last);
        if (offset >= sql.length()) {
            return segment.offset() + segment.length();
        }
        return segment.offset() + (segment instanceof Segment.Text ? offset - starts[last] : 0);
    }

    @Override
    public String toString() {
        return sql;
    }
}

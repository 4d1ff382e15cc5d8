package dev.pgdbm.support;

import dev.pgdbm.internal.value.MultirangeText;
import dev.pgdbm.internal.value.RangeText;
import dev.pgdbm.value.Range;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codecs of ranges and multiranges. For generated code.
 *
 * <pre>{@code Range<LocalDate> stay = Columns.decoded(row, 3, RangeCodecs.DATERANGE);}</pre>
 */
public final class RangeCodecs {
    /** {@code int4range}. */
    public static final TextCodec<Range<Integer>> INT4RANGE = range(TextCodecs.INT);

    /** {@code int8range}. */
    public static final TextCodec<Range<Long>> INT8RANGE = range(TextCodecs.LONG);

    /** {@code numrange}. */
    public static final TextCodec<Range<BigDecimal>> NUMRANGE = range(TextCodecs.BIG_DECIMAL);

    /** {@code daterange}. */
    public static final TextCodec<Range<LocalDate>> DATERANGE = range(TextCodecs.LOCAL_DATE);

    /** {@code tsrange}. */
    public static final TextCodec<Range<LocalDateTime>> TSRANGE = range(TextCodecs.LOCAL_DATE_TIME);

    /** {@code tstzrange}. */
    public static final TextCodec<Range<Instant>> TSTZRANGE = range(TextCodecs.INSTANT);

    /** {@code tstzrange}. */
    public static final TextCodec<Range<OffsetDateTime>> OFFSET_TSTZRANGE = range(TextCodecs.OFFSET_DATE_TIME);

    /** {@code int4multirange}. */
    public static final TextCodec<List<Range<Integer>>> INT4MULTIRANGE = multirange(INT4RANGE);

    /** {@code int8multirange}. */
    public static final TextCodec<List<Range<Long>>> INT8MULTIRANGE = multirange(INT8RANGE);

    /** {@code nummultirange}. */
    public static final TextCodec<List<Range<BigDecimal>>> NUMMULTIRANGE = multirange(NUMRANGE);

    /** {@code datemultirange}. */
    public static final TextCodec<List<Range<LocalDate>>> DATEMULTIRANGE = multirange(DATERANGE);

    /** {@code tsmultirange}. */
    public static final TextCodec<List<Range<LocalDateTime>>> TSMULTIRANGE = multirange(TSRANGE);

    /** {@code tstzmultirange}. */
    public static final TextCodec<List<Range<Instant>>> TSTZMULTIRANGE = multirange(TSTZRANGE);

    /** {@code tstzmultirange}. */
    public static final TextCodec<List<Range<OffsetDateTime>>> OFFSET_TSTZMULTIRANGE = multirange(OFFSET_TSTZRANGE);

    private RangeCodecs() {}

    private static <T extends Comparable<? super T>> TextCodec<Range<T>> range(TextCodec<T> bounds) {
        return TextCodec.of(text -> decode(RangeText.parse(text), bounds), range -> encode(range, bounds));
    }

    private static <T extends Comparable<? super T>> Range<T> decode(RangeText text, TextCodec<T> bounds)
            throws SQLException {
        return new Range<>(
                bound(text.lower(), bounds),
                text.lowerInclusive(),
                bound(text.upper(), bounds),
                text.upperInclusive(),
                text.isEmpty());
    }

    private static <T> @Nullable T bound(@Nullable String text, TextCodec<T> bounds) throws SQLException {
        return text == null ? null : bounds.decode(text);
    }

    private static <T extends Comparable<? super T>> String encode(Range<T> range, TextCodec<T> bounds)
            throws SQLException {
        T lower = range.lower();
        T upper = range.upper();
        return new RangeText(
                        lower == null ? null : bounds.encode(lower),
                        range.lowerInclusive(),
                        upper == null ? null : bounds.encode(upper),
                        range.upperInclusive(),
                        range.isEmpty())
                .toString();
    }

    private static <T> TextCodec<List<T>> multirange(TextCodec<T> range) {
        return TextCodec.of(text -> decodeAll(MultirangeText.parse(text), range), ranges -> encodeAll(ranges, range));
    }

    private static <T> List<T> decodeAll(List<String> texts, TextCodec<T> range) throws SQLException {
        List<T> ranges = new ArrayList<>(texts.size());
        for (String text : texts) {
            ranges.add(range.decode(text));
        }
        return Collections.unmodifiableList(ranges);
    }

    private static <T> String encodeAll(List<T> ranges, TextCodec<T> range) throws SQLException {
        List<String> texts = new ArrayList<>(ranges.size());
        for (T one : ranges) {
            texts.add(range.encode(one));
        }
        return "{" + String.join(",", texts) + "}";
    }
}

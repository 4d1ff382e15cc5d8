package dev.pgdbm.processor.read.source;

import java.util.Arrays;

/** Text of which every character, and the end, knows the offset in the file that it comes from. */
final class MappedText {
    private final String text;
    private final int[] origins;

    private MappedText(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Text that was computed from what stands at one place. */
    static MappedText from(int origin, String text) {
        int[] origins = new int[text.length() + 1];
        Arrays.fill(origins, origin);
        return new MappedText(text, origins);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Where a character, or the end, stands in the file. */
    int origin(int offset) {
        return origins[offset];
    }

    /** The first character that stands at an offset of the file or behind it. */
    int indexOf(int origin) {
        int found = Arrays.binarySearch(origins, origin);
        return found >= 0 ? found : Math.min(-found - 1, text.length());
    }

    MappedText slice(int start, int end) {
        return new MappedText(text.substring(start, end), Arrays.copyOfRange(origins, start, end + 1));
    }

    /** Puts a {@link MappedText} together, character by character. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final int[] origins;

        /** @param capacity most characters that the text can have */
        Builder(int capacity) {
            this.origins = new int[capacity + 1];
        }

        void append(char c, int origin) {
            origins[text.length()] = origin;
            text.append(c);
        }

        void append(MappedText more) {
            System.arraycopy(more.origins, 0, origins, text.length(), more.length());
            text.append(more.text);
        }

        MappedText endingAt(int origin) {
            origins[text.length()] = origin;
            return new MappedText(text.toString(), Arrays.copyOf(origins, text.length() + 1));
        }
    }
}

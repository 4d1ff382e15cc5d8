package dev.pgdbm.embedded.single;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message of the client.
 *
 * @param type its first byte; 0 for those before the session, which have none
 * @param body what follows the length
 */
record FrontendMessage(char type, ByteBuffer body) {
    /** Takes one out of a buffer that is ready to be read; empty if it is not all there. */
    static Optional<FrontendMessage> from(ByteBuffer received, boolean typed) {
        int head = typed ? 1 : 0;
        if (received.remaining() < head + Integer.BYTES) {
            return Optional.empty();
        }
        int start = received.position();
        int length = received.getInt(start + head);
        if (received.remaining() < head + length) {
            return Optional.empty();
        }
        ByteBuffer body = received.slice(start + head + Integer.BYTES, length - Integer.BYTES);
        received.position(start + head + length);
        return Optional.of(new FrontendMessage(typed ? (char) received.get(start) : 0, body));
    }

    /** The next text, which ends with a zero byte. */
    String text() {
        int start = body.position();
        int end = start;
        while (body.get(end) != 0) {
            end += 1;
        }
        body.position(end + 1);
        return StandardCharsets.UTF_8.decode(body.slice(start, end - start)).toString();
    }

    /** All texts up to an empty one. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        while (body.hasRemaining() && body.get(body.position()) != 0) {
            texts.add(text());
        }
        return texts;
    }

    char character() {
        return (char) body.get();
    }

    int number() {
        return body.getInt();
    }

    /** The OIDs of a list with its length before it. */
    List<Long> oids() {
        List<Long> oids = new ArrayList<>();
        for (int i = body.getShort(); i > 0; i--) {
            oids.add(Integer.toUnsignedLong(body.getInt()));
        }
        return oids;
    }

    /** The format codes of a list with its length before it: 0 is text, 1 is binary. */
    private List<Integer> formats() {
        List<Integer> formats = new ArrayList<>();
        for (int i = body.getShort(); i > 0; i--) {
            formats.add((int) body.getShort());
        }
        return formats;
    }

    /**
     * The parameters of a Bind, behind the names, as text.
     *
     * @param types of the statement's parameters
     * @throws Refusal if one is sent in a binary form that is not known
     */
    List<@Nullable String> values(List<Long> types) throws Refusal {
        List<Integer> formats = formats();
        int count = body.getShort();
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int length = body.getInt();
            boolean binary = !formats.isEmpty() && formats.get(formats.size() == 1 ? 0 : i) == 1;
            values.add(length < 0 ? null : value(length, binary ? types.get(i) : 0));
        }
        return values;
    }

    /** @param binaryType 0 if it is text */
    private String value(int length, long binaryType) throws Refusal {
        ByteBuffer bytes = body.slice(body.position(), length);
        body.position(body.position() + length);
        return binaryType == 0 ? StandardCharsets.UTF_8.decode(bytes).toString() : BinaryValue.text(binaryType, bytes);
    }

    /** Whether something is left that should not be, as after a text with a zero byte in it. */
    boolean hasMore() {
        return body.hasRemaining();
    }
}

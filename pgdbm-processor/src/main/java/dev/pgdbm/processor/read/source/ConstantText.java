package dev.pgdbm.processor.read.source;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value of a constant expression, put together from pieces that stand in source files. */
public final class ConstantText {
    private final List<Piece> pieces;

    private record Piece(SourceFile file, MappedText text) {}

    private ConstantText(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** A value all of which comes from one place: a number, or a constant whose source is not at hand. */
    public static ConstantText computed(SourceFile file, int offset, String value) {
        return of(file, MappedText.from(offset, value));
    }

    static ConstantText of(SourceFile file, MappedText text) {
        return new ConstantText(List.of(new Piece(file, text)));
    }

    /** This value and then that. */
    public ConstantText plus(ConstantText other) {
        return new ConstantText(
                Stream.concat(pieces.stream(), other.pieces.stream()).toList());
    }

    /** The value. */
    public String value() {
        return pieces.stream().map(piece -> piece.text().text()).collect(Collectors.joining());
    }

    /** Where the character at an offset (UTF-16) of the value is written; at its length, where the last piece ends. */
    public Position position(int offset) {
        int inPiece = offset;
        int index = 0;
        while (index < pieces.size() - 1 && inPiece >= pieces.get(index).text().length()) {
            inPiece -= pieces.get(index).text().length();
            index += 1;
        }
        Piece piece = pieces.get(index);
        return piece.file().position(piece.text().origin(inPiece));
    }
}

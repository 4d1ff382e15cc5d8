package dev.pgdbm.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The pieces of a template as they are read one behind the other, in the blocks that are open at each. */
final class BlockTree {
    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Segment> roots = new ArrayList<>();

    BlockTree(String text) {
        this.text = text;
    }

    void add(Segment segment) {
        Open block = open.peek();
        (block == null ? roots : block.branch()).add(segment);
    }

    /** Opens a block, turns it over, or closes it; the problem if it is none of these. */
    Optional<TemplateProblem> mark(BlockMark mark) {
        return switch (mark.word()) {
            case IF -> {
                open.push(new Open(mark));
                yield Optional.empty();
            }
            case ELSE -> turn(mark);
            case END -> close(mark);
        };
    }

    private Optional<TemplateProblem> turn(BlockMark mark) {
        Open block = open.peek();
        if (block == null) {
            return Optional.of(stray(mark, "\"<<else>>\" stands in no block", "open one with <<if x>>, or remove it"));
        }
        if (block.turned) {
            String opener = written(block.opener);
            return Optional.of(stray(
                    mark,
                    "\"%s\" has a second <<else>>".formatted(opener),
                    "remove it, or open another <<if x>> … <<end>> in the first one"));
        }
        block.turned = true;
        return Optional.empty();
    }

    private Optional<TemplateProblem> close(BlockMark mark) {
        Open block = open.poll();
        if (block == null) {
            return Optional.of(stray(mark, "\"<<end>>\" closes no block", "open one with <<if x>>, or remove it"));
        }
        add(block.closed(mark.end()));
        return Optional.empty();
    }

    private static TemplateProblem stray(BlockMark mark, String message, String fix) {
        return new TemplateProblem("unbalanced-block", mark.offset(), mark.length(), message, fix);
    }

    /** The blocks that nothing closes, the outermost first. */
    List<TemplateProblem> unclosed() {
        List<TemplateProblem> problems = new ArrayList<>();
        open.descendingIterator().forEachRemaining(block -> problems.add(unclosed(block.opener)));
        return problems;
    }

    private TemplateProblem unclosed(BlockMark opener) {
        return new TemplateProblem(
                "unbalanced-block",
                opener.offset(),
                opener.length(),
                "\"%s\" is never closed".formatted(written(opener)),
                "write <<end>> behind what depends on \"%s\"".formatted(opener.name()));
    }

    private String written(BlockMark mark) {
        return text.substring(mark.offset(), mark.end());
    }

    /** The pieces outside all blocks; a block is one of them. */
    List<Segment> segments() {
        return roots;
    }

    private static final class Open {
        private final BlockMark opener;
        private final List<Segment> kept = new ArrayList<>();
        private final List<Segment> otherwise = new ArrayList<>();
        private boolean turned;

        private Open(BlockMark opener) {
            this.opener = opener;
        }

        private List<Segment> branch() {
            return turned ? otherwise : kept;
        }

        private Segment.Block closed(int end) {
            int length = end - opener.offset();
            return opener.negated()
                    ? new Segment.Block(opener.offset(), length, opener.length(), opener.name(), otherwise, kept)
                    : new Segment.Block(opener.offset(), length, opener.length(), opener.name(), kept, otherwise);
        }
    }
}

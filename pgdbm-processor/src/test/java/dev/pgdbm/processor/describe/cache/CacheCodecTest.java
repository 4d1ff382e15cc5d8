package dev.pgdbm.processor.describe.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CacheCodecTest {
    private final CacheCodec codec = new CacheCodec();

    @Test
    void aRecordComesBackAsItWas() {
        Zoo zoo = new Zoo(
                "Zürich 🐘",
                380,
                true,
                List.of(new Dog("Rex"), new Cat(9)),
                Map.of("cats", Set.of("Tom")),
                Optional.of(Colour.GREEN));
        assertThat(codec.value(Zoo.class, codec.bytes(Zoo.class, zoo))).contains(zoo);
    }

    @Test
    void whatIsNotThereIsNotThereAfterwards() {
        Zoo zoo = new Zoo("", 0, false, List.of(), Map.of(), Optional.empty());
        assertThat(codec.value(Zoo.class, codec.bytes(Zoo.class, zoo))).contains(zoo);
    }

    @Test
    void aListComesBackInOrder() {
        List<Cat> cats = List.of(new Cat(1), new Cat(2));
        assertThat(codec.list(Cat.class, codec.bytes(Cat.class, cats))).contains(cats);
    }

    @Test
    void bytesThatEndTooEarlyAreNothing() {
        byte[] whole = codec.bytes(
                Zoo.class,
                new Zoo("a", 1, true, List.of(new Dog("b")), Map.of("c", Set.of()), Optional.of(Colour.RED)));

        assertThat(IntStream.range(0, whole.length).mapToObj(length -> Arrays.copyOf(whole, length)))
                .allSatisfy(part -> assertThat(codec.value(Zoo.class, part)).isEmpty());
    }

    @Test
    void aRecordInItsOwnKindComesBack() {
        Tree tree = new Tree("a", List.of(new Tree("b", List.of(new Tree("c", List.of())))));
        assertThat(codec.value(Tree.class, codec.bytes(Tree.class, tree))).contains(tree);
    }

    @Test
    void foreignBytesAreNothing() {
        byte[] bytes = new byte[64];
        Arrays.fill(bytes, (byte) 0x7f);
        assertThat(codec.value(Zoo.class, bytes)).isEmpty();
    }

    record Tree(String name, List<Tree> branches) {}

    record Zoo(
            String name,
            int animals,
            boolean open,
            List<Animal> stars,
            Map<String, Set<String>> more,
            Optional<Colour> colour) {}

    sealed interface Animal {}

    record Dog(String name) implements Animal {}

    record Cat(int lives) implements Animal {}

    enum Colour {
        RED,
        GREEN
    }
}

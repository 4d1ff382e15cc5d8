package dev.pgdbm.processor.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a stage made, or the reasons why it could not; either way every problem found on the way. */
public sealed interface Checked<T> {
    /** Success; what the problems say is worth knowing, but none is an error. */
    record Ok<T>(T result, List<Problem> warnings) implements Checked<T> {
        public Ok {
            warnings = List.copyOf(warnings);
        }

        @Override
        public List<Problem> problems() {
            return warnings;
        }

        @Override
        public <R> R match(Function<? super T, R> ok, Function<List<Problem>, R> failed) {
            return ok.apply(result);
        }
    }

    /** Failure; one of the problems at least is an error. */
    record Failed<T>(List<Problem> problems) implements Checked<T> {
        public Failed {
            problems = List.copyOf(problems);
            if (problems.stream().noneMatch(Problem::isError)) {
                throw new IllegalArgumentException("a failure without an error: " + problems);
            }
        }

        @Override
        public <R> R match(Function<? super T, R> ok, Function<List<Problem>, R> failed) {
            return failed.apply(problems);
        }
    }

    /** A result without problems. */
    static <T> Checked<T> ok(T result) {
        return new Ok<>(result, List.of());
    }

    /** No result, for one reason. */
    static <T> Checked<T> failed(Problem error) {
        return new Failed<>(List.of(error));
    }

    /** The result if none of the problems is an error, else the problems alone. */
    static <T> Checked<T> of(T result, List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError) ? new Failed<>(problems) : new Ok<>(result, problems);
    }

    /** All results in order, or every problem of every failure. */
    static <T> Checked<List<T>> all(List<? extends Checked<T>> parts) {
        List<Problem> problems =
                parts.stream().flatMap(part -> part.problems().stream()).toList();
        return of(parts.stream().flatMap(part -> part.value().stream()).toList(), problems);
    }

    /** Errors of a failure, warnings and notes of either. */
    List<Problem> problems();

    /** What one of the two functions makes of it. */
    <R> R match(Function<? super T, R> ok, Function<List<Problem>, R> failed);

    /** The result, if there is one. */
    default Optional<T> value() {
        return match(Optional::of, problems -> Optional.empty());
    }

    /** The same with another result. */
    default <R> Checked<R> map(Function<? super T, ? extends R> change) {
        return match(result -> new Ok<R>(change.apply(result), problems()), Failed::new);
    }

    /** The next stage's outcome with this one's problems before its own; a failure ends here. */
    default <R> Checked<R> then(Function<? super T, Checked<R>> next) {
        return match(result -> next.apply(result).after(problems()), Failed::new);
    }

    /** Two results made into one; if either fails, the problems of both. */
    default <U, R> Checked<R> both(Checked<U> other, BiFunction<? super T, ? super U, ? extends R> combine) {
        return match(
                mine -> other.<R>map(theirs -> combine.apply(mine, theirs)).after(problems()),
                failures -> new Failed<>(joined(failures, other.problems())));
    }

    /** The same with more problems in front of its own; errors among them make it fail. */
    default Checked<T> after(List<Problem> earlier) {
        List<Problem> all = joined(earlier, problems());
        return match(result -> of(result, all), failures -> new Failed<>(all));
    }

    private static List<Problem> joined(List<Problem> first, List<Problem> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}

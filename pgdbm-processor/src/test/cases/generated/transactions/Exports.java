import dev.pgdbm.annotation.InTransaction;
import dev.pgdbm.annotation.InTransaction.Isolation;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

public interface Exports<T> {
    List<T> all();

    @InTransaction(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    default Long export(Appendable target, Function<? super T, String> line) throws IOException {
        for (T one : all()) {
            target.append(line.apply(one));
        }
        return (long) all().size();
    }
}

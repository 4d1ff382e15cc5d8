package dev.pgdbm.internal.execute;

import dev.pgdbm.error.PgdbmException;
import dev.pgdbm.support.DaoStatement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls on other threads.
 *
 * @param threads where
 */
public record AsyncCalls(Executor threads) {
    /**
     * A future that becomes what a call returns or throws; once it is cancelled, a call that has not begun does not.
     *
     * @param statement that the call is for
     */
    <T extends @Nullable Object> CompletableFuture<T> run(DaoStatement statement, Supplier<T> call) {
        CompletableFuture<T> future = new CompletableFuture<>();
        try {
            threads.execute(() -> complete(future, call));
        } catch (RejectedExecutionException refused) {
            future.completeExceptionally(
                    new PgdbmException("%s: the executor refused to run it".formatted(statement.id()), refused));
        }
        return future;
    }

    private static <T extends @Nullable Object> void complete(CompletableFuture<T> future, Supplier<T> call) {
        if (future.isDone()) {
            return;
        }
        try {
            future.complete(call.get());
        } catch (Throwable failure) {
            future.completeExceptionally(failure);
        }
    }
}

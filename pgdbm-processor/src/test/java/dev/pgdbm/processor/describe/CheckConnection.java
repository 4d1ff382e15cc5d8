package dev.pgdbm.processor.describe;

import dev.pgdbm.embedded.EmbeddedOptions;
import dev.pgdbm.embedded.EmbeddedPostgres;
import dev.pgdbm.processor.describe.Preparation.Prepared;
import dev.pgdbm.processor.describe.cardinality.RowBounds;
import dev.pgdbm.processor.describe.nullability.Nullability;
import dev.pgdbm.processor.describe.tree.Query;
import dev.pgdbm.processor.describe.tree.reader.TreeReader;
import dev.pgdbm.processor.model.Cardinality;
import dev.pgdbm.processor.model.NullCause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** A connection to a server of its own, on which statements are judged as the processor judges them. */
final class CheckConnection implements AutoCloseable {
    static final int MAJOR = Integer.getInteger("test.postgres", EmbeddedOptions.DEFAULT_MAJOR_VERSION);

    private final EmbeddedPostgres server;
    private final Connection connection;
    private final DatabaseDeclarations declarations;
    private final DatabaseKeys keys;

    private CheckConnection(EmbeddedPostgres server) throws SQLException {
        this.server = server;
        this.connection = server.connect("postgres");
        this.declarations = new DatabaseDeclarations(connection);
        this.keys = new DatabaseKeys(connection);
    }

    /** Runs a script of the test's resources first. */
    static CheckConnection after(String script) throws SQLException {
        return after(script, MAJOR);
    }

    /** On a major version; runs a script of the test's resources first. */
    static CheckConnection after(String script, int major) throws SQLException {
        EmbeddedOptions options = EmbeddedOptions.fromEnvironment().withMajorVersion(major);
        CheckConnection connection = new CheckConnection(EmbeddedPostgres.start(options));
        connection.run(script);
        Preparation.showTrees(connection.jdbc());
        return connection;
    }

    void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text(script));
        }
    }

    static String text(String resource) {
        try {
            return Files.readString(Path.of("src/test/resources", resource));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Connection jdbc() {
        return connection;
    }

    Prepared prepare(String sql) throws SQLException {
        int parameters = (int) sql.chars().filter(character -> character == '?').count();
        return new Preparation(connection).prepare(sql, Collections.nCopies(parameters, 0));
    }

    List<Optional<NullCause>> causes(Prepared prepared, IntPredicate nullableParameter) {
        Query query = TreeReader.read(prepared.tree()).get(0);
        return new Nullability(declarations, nullableParameter).of(query);
    }

    Cardinality cardinality(Prepared prepared) {
        return new RowBounds(keys).of(TreeReader.read(prepared.tree()).get(0));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        server.close();
    }
}

package dev.pgdbm.support;

import dev.pgdbm.error.InvalidTemplate;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.template.ParameterStyle;
import dev.pgdbm.template.SqlTemplate;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** A statement of a DAO, parsed once; compared by identity. For generated code. */
public final class DaoStatement {
    private static final Pattern BEGIN = Pattern.compile("\\b(BEGIN|START)\\b", Pattern.CASE_INSENSITIVE);

    /** As generated code writes it. */
    private static final String COPY = "COPY ";

    private final String id;
    private final SqlTemplate template;
    private final int hash;
    private final boolean mayBegin;
    private final boolean copy;
    private final StatementTimeout timeout;

    private DaoStatement(String id, SqlTemplate template, StatementTimeout timeout) {
        this.id = id;
        this.template = template;
        this.hash = 31 * id.hashCode() + template.text().hashCode();
        this.mayBegin = BEGIN.matcher(template.text()).find();
        this.copy = template.text().startsWith(COPY);
        this.timeout = timeout;
    }

    /**
     * A statement.
     *
     * @param id what errors and metrics call it, such as {@code Users.byEmail}
     * @param template the SQL as written, with {@code <<tables.users>>} and {@code :email}
     * @throws InvalidTemplate if the template has a mistake
     */
    public static DaoStatement of(String id, String template) {
        return of(id, SqlTemplate.of(template), StatementTimeout.NONE);
    }

    static DaoStatement of(String id, SqlTemplate template, StatementTimeout timeout) {
        return new DaoStatement(id, template, timeout);
    }

    /** The same statement, cancelled if it takes longer. */
    public DaoStatement withTimeout(long milliseconds) {
        return of(id, template, new StatementTimeout(milliseconds));
    }

    /**
     * Sets the limits that it has on what is to be executed.
     *
     * @throws SQLException as the driver does
     */
    public void limit(PreparedStatement prepared) throws SQLException {
        timeout.set(prepared);
    }

    /** How long it may take, apart from what the pool says. */
    public StatementTimeout timeout() {
        return timeout;
    }

    /** What errors and metrics call it, such as {@code Users.byEmail}. */
    public String id() {
        return id;
    }

    /** The parsed template. */
    public SqlTemplate template() {
        return template;
    }

    /** Whether it could be a BEGIN, which would leave a transaction open; false of nearly all, and then certain. */
    public boolean mayBeginTransaction() {
        return mayBegin;
    }

    /** Whether it sends rows by COPY, during which its connection takes nothing else. */
    public boolean isCopy() {
        return copy;
    }

    /** The SQL for a schema, as JDBC wants it; rendered anew each time. */
    public String render(SchemaName schema) {
        return template.render(schema, ParameterStyle.JDBC).sql();
    }

    /** Kept, since each look-up of rendered SQL needs it. */
    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}

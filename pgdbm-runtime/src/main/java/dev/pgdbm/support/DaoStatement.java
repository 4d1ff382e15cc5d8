package dev.pgdbm.support;

import dev.pgdbm.error.InvalidTemplate;
import dev.pgdbm.name.SchemaName;
import dev.pgdbm.template.ParameterStyle;
import dev.pgdbm.template.SqlTemplate;
import java.util.regex.Pattern;

/** A statement of a DAO, parsed once; compared by identity. For generated code. */
public final class DaoStatement {
    private static final Pattern BEGIN = Pattern.compile("\\b(BEGIN|START)\\b", Pattern.CASE_INSENSITIVE);

    private final String id;
    private final SqlTemplate template;
    private final int hash;
    private final boolean mayBegin;

    private DaoStatement(String id, SqlTemplate template) {
        this.id = id;
        this.template = template;
        this.hash = 31 * id.hashCode() + template.text().hashCode();
        this.mayBegin = BEGIN.matcher(template.text()).find();
    }

    /**
     * A statement.
     *
     * @param id what errors and metrics call it, such as {@code Users.byEmail}
     * @param template the SQL as written, with {@code <<tables.users>>} and {@code :email}
     * @throws InvalidTemplate if the template has a mistake
     */
    public static DaoStatement of(String id, String template) {
        return new DaoStatement(id, SqlTemplate.of(template));
    }

    static DaoStatement of(String id, SqlTemplate template) {
        return new DaoStatement(id, template);
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

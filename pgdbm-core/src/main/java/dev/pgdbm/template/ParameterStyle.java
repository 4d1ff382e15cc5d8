package dev.pgdbm.template;

/** How the places of bind parameters are written in rendered SQL. */
public enum ParameterStyle {
    /** {@code ?}, as JDBC wants it; a question mark of PostgreSQL's own operators becomes {@code ??}. */
    JDBC("??") {
        @Override
        String place(int index) {
            return "?";
        }
    },
    /** {@code $1}, as the server sees it and counts its error positions in. */
    NUMBERED("?") {
        @Override
        String place(int index) {
            return "$" + index;
        }
    };

    private final String questionMark;

    ParameterStyle(String questionMark) {
        this.questionMark = questionMark;
    }

    abstract String place(int index);

    String questionMark() {
        return questionMark;
    }
}

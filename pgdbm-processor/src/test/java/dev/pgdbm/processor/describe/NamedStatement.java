package dev.pgdbm.processor.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement of a table of cases, such as {@code nullability/cases.sql}, with what is expected of it.
 *
 * @param since the major version that it needs
 * @param verdicts one a line, {@code title: LEFT JOIN posts p (line 2)} or {@code at most one: users_pkey pins "users"}
 */
record NamedStatement(String name, int since, String sql, List<String> verdicts) {
    private static final Pattern CASE = Pattern.compile(
            "^-- (?:\\[(?<since>\\d+)] )?(?<name>[^\\n]*)\\n(?<sql>.*?);\\n(?<verdicts>(?:--> [^\\n]*\\n)*)",
            Pattern.MULTILINE | Pattern.DOTALL);

    static List<NamedStatement> all(String resource) {
        Matcher matcher = CASE.matcher(CheckConnection.text(resource));
        List<NamedStatement> cases = new ArrayList<>();
        while (matcher.find()) {
            String since = matcher.group("since");
            List<String> verdicts = matcher.group("verdicts")
                    .lines()
                    .map(line -> line.substring("--> ".length()))
                    .toList();
            cases.add(new NamedStatement(
                    matcher.group("name"),
                    since == null ? 0 : Integer.parseInt(since),
                    matcher.group("sql"),
                    verdicts));
        }
        return cases;
    }

    NamedStatement with(List<String> found) {
        return new NamedStatement(name, since, sql, found);
    }

    @Override
    public String toString() {
        return "-- %s%s\n%s;\n%s"
                .formatted(
                        since == 0 ? "" : "[" + since + "] ",
                        name,
                        sql,
                        verdicts.stream()
                                .map(verdict -> "--> " + verdict + "\n")
                                .collect(Collectors.joining()));
    }
}

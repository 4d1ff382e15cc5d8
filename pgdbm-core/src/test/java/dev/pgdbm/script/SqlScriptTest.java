package dev.pgdbm.script;

import dev.pgdbm.fixture.CaseDirectories;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SqlScriptTest {
    @TestFactory
    Stream<DynamicTest> splits() {
        return CaseDirectories.tests("script", SqlScriptTest::describe);
    }

    private static String describe(String sql) {
        StringBuilder out = new StringBuilder();
        SqlScript script = SqlScript.parse(sql);
        if (script.wrapped()) {
            out.append("wrapped\n");
        }
        script.statements()
                .forEach(statement -> out.append("%d %s [%s]\n"
                        .formatted(
                                statement.offset(), shown(statement.text()), String.join(" ", statement.keywords()))));
        script.problems()
                .forEach(problem -> out.append("%s at %d, %s\n  %s\n  fix: %s\n"
                        .formatted(
                                problem.code(),
                                problem.offset(),
                                shown(sql.substring(problem.offset(), problem.offset() + problem.length())),
                                problem.message(),
                                problem.fix())));
        return out.toString();
    }

    private static String shown(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n").replace("\f", "\\f");
    }
}

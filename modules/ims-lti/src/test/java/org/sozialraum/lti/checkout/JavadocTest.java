package org.sozialraum.lti.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads the Javadoc of the library finds no broken link, no broken markup, and no type or room without a word. */
class JavadocTest {
    /** What may be left out where the name says it. */
    private static final Pattern LEFT_OUT = Pattern.compile(
            "warning: (?:no (?:comment|@param|@return|@throws|main description)|use of default constructor)");

    private static final Pattern UNSAID_TYPE =
            Pattern.compile("warning: no comment\\R.*\\b(?:class|interface|record|enum|package) \\w");

    @Test
    void has_no_error_and_says_of_every_public_type_what_it_is(@TempDir Path folder) {
        String said = javadoc(folder);

        assertThat(said.lines().filter(line -> line.contains("error:") || line.contains("warning:")))
                .isNotEmpty()
                .allMatch(line -> LEFT_OUT.matcher(line).find());
        assertThat(UNSAID_TYPE.matcher(said).results().map(found -> found.group()))
                .isEmpty();
    }

    private static String javadoc(Path folder) {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        ToolProvider tool = ToolProvider.findFirst("javadoc").orElseThrow();
        List<String> arguments = List.of(
                "-Xdoclint:all",
                "-Xmaxwarns",
                "5000",
                "-Xmaxerrs",
                "500",
                "-quiet",
                "-classpath",
                System.getProperty("java.class.path"),
                "-sourcepath",
                Checkout.CODE.toString(),
                "-subpackages",
                "org.sozialraum.lti",
                "-d",
                folder.toString());
        tool.run(writer, writer, arguments.toArray(String[]::new));
        return said.toString();
    }
}
